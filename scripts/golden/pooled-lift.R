# Expected values of tests/stats/effect/pooled-lift.test.ts: Rscript scripts/golden/pooled-lift.R
one <- poisson.test(c(11, 21), c(800, 3011))
cat(sprintf("%.10f\n", c(one$conf.int, one$estimate)))
cat(sprintf("%.12f\n", poisson.test(c(11, 21), c(800, 3011), alternative = "greater")$p.value))
cat(sprintf("%.9f\n", poisson.test(c(4, 0), c(160, 40))$conf.int))
x <- c(5, 2, 7); m <- c(160, 300, 90); y <- c(1, 1, 2); n <- c(40, 60, 80)
mass <- function(l) {
  d <- 1
  for (i in seq_along(x)) d <- convolve(d, rev(dbinom(0:(x[i] + y[i]), x[i] + y[i], l * m[i] / (l * m[i] + n[i]))), type = "open")
  d
}
X <- sum(x); all <- sum(x + y)
low <- uniroot(function(l) sum(mass(exp(l))[(X + 1):(all + 1)]) - 0.025, c(-5, 5), tol = 1e-13)$root
high <- uniroot(function(l) sum(mass(exp(l))[1:(X + 1)]) - 0.025, c(-5, 6), tol = 1e-13)$root
best <- uniroot(function(l) sum((x + y) * exp(l) * m / (exp(l) * m + n)) - X, c(-5, 5), tol = 1e-13)$root
cat(sprintf("%.9f\n", exp(c(low, high, best))), sprintf("%.12f\n", sum(mass(1)[(X + 1):(all + 1)])))
