# Makes tests/golden/rates/*.json with EBest of spdep and qgamma of R.
# Sudden infant deaths in North Carolina, 1974-78 and 1979-84 (Cressie 1993), and a case without real differences.
# Run from the root of the project: Rscript scripts/golden/rates.R (Debian: r-cran-spdep; the data come with spData)
suppressMessages({library(spdep); library(spData)})
data(nc.sids, package = "spData"); d <- nc.sids
one <- function(name, n, x) {
  e <- EBest(n, x, family = "poisson"); p <- attr(e, "parameters")
  sprintf('{"name":"%s","count":[%s],"population":[%s],"a":%.15g,"b":%.15g,"rate":[%s]}', name, paste(n, collapse = ","), paste(x, collapse = ","), p$a, p$b, paste(sprintf("%.15g", e$estmm), collapse = ","))
}
even <- c(3, 2, 4, 3, 3, 2, 3, 4); size <- c(1000, 900, 1100, 1000, 1050, 950, 1000, 1000)
cat(paste0("[", paste(one("nc-1974", d$SID74, d$BIR74), one("nc-1979", d$SID79, d$BIR79), one("even", even, size), sep = ",\n"), "]\n"), file = "tests/golden/rates/ebest.json")
g <- expand.grid(p = c(0.025, 0.5, 0.975), shape = c(0.3, 1, 2.5, 17, 240.5, 9000))
g$x <- qgamma(g$p, shape = g$shape)
cat(paste0("[", paste(sprintf('{"p":%.15g,"shape":%.15g,"x":%.15g}', g$p, g$shape, g$x), collapse = ",\n"), "]\n"), file = "tests/golden/rates/qgamma.json")
