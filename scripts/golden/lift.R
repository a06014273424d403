# Prints the lifts, 95 % score intervals and Fisher p of tests/stats/effect/inspection-value.test.ts, by maximising the
# likelihood numerically. Run: Rscript scripts/golden/lift.R
chi <- function(x, m, y, n, lift) {
  minus <- function(q) -(x * log(lift * q) + (m - x) * log(1 - lift * q) + y * log(q) + (n - y) * log(1 - q))
  q <- optimize(minus, c(1e-9, min(1, 1 / lift) - 1e-9), tol = 1e-13)$minimum; p <- lift * q
  (x - m * p)^2 / (m * p * (1 - p)) + (y - n * q)^2 / (n * q * (1 - q))
}
show <- function(x, m, y, n) {
  lift <- x / m / (y / n); f <- function(t) chi(x, m, y, n, exp(t)) - qchisq(.95, 1)
  end <- function(far) exp(uniroot(f, sort(c(log(lift), log(lift) + far)), tol = 1e-12)$root)
  cat(sprintf("%d/%d over %d/%d: %.12g, %.12g to %.12g, p %.12g\n", x, m, y, n, lift, end(-8), end(8), phyper(x - 1, x + y, m + n - x - y, m, lower.tail = FALSE)))
}
show(36, 40, 16, 80); show(12, 120, 7, 140); show(3, 30, 20, 60)
