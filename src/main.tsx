document.getElementById('app')!.innerHTML = '<main><h1>Brandpunt</h1></main>';
