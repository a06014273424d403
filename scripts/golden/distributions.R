# Makes tests/golden/distributions/*.csv with base R (made with 4.2 or later). Run: Rscript scripts/golden/distributions.R
out <- function(name, table) write.csv(format(table, digits = 17, trim = TRUE), file.path("tests/golden/distributions", name), row.names = FALSE, quote = FALSE)

g <- expand.grid(y = c(0, 1, 2, 3, 5, 8, 13, 30, 120, 700), size = c(0.003, 0.21, 1, 4.7, 33.3, 900, 1e6), mean = c(0.0004, 0.05, 0.7, 3, 11.5, 140, 650))
g$mass <- dnbinom(g$y, size = g$size, mu = g$mean)
# R's own negative binomial tail loses digits in places; the beta form keeps them: P(Y >= y) = I_{mean/(size+mean)}(y, size)
g$upper <- ifelse(g$y == 0, 1, pbeta(g$mean / (g$size + g$mean), g$y, g$size))
out("negative-binomial.csv", g[g$upper > 1e-290 & g$mass > 1e-290, ])

q <- expand.grid(probability = c(0.1, 0.5, 0.9, 0.975), size = c(0.21, 1, 4.7, 33.3), mean = c(0.05, 0.7, 3, 11.5, 140))
q$quantile <- qnbinom(q$probability, size = q$size, mu = q$mean)
out("negative-binomial-quantile.csv", q)

p <- expand.grid(y = c(0, 1, 2, 3, 5, 8, 13, 30, 120, 700), mean = c(0.0004, 0.05, 0.7, 3, 11.5, 140, 650))
p$mass <- dpois(p$y, p$mean)
p$upper <- ifelse(p$y == 0, 1, pgamma(p$mean, p$y))
p$lower <- pgamma(p$mean, p$y + 1, lower.tail = FALSE)
out("poisson.csv", p[p$mass > 1e-290 & p$upper > 1e-290 & p$lower > 1e-290, ])

z <- data.frame(z = c(-9, -4.2, -2, -1, -0.1, 0, 0.1, 0.7, 1.5, 1.999, 2, 2.001, 2.6, 3.3, 4.2, 6, 9, 15, 25, 36))
z$upper <- pnorm(z$z, lower.tail = FALSE)
out("normal.csv", z)

pairs <- data.frame(before = c(276, 20, 0, 5, 12, 3, 1, 100, 153, 40, 0), after = c(227, 26, 4, 0, 30, 3, 9, 130, 154, 11, 0), eb = c(1, 1, 1, 1, 1, 1, 1, 3, 1, 2, 1), ea = c(1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1))
tests <- lapply(which(pairs$before + pairs$after > 0), function(i) {
  r <- pairs[i, ]
  t <- binom.test(r$after, r$before + r$after, r$ea / (r$ea + r$eb))
  r$p <- t$p.value
  odds <- t$conf.int / (1 - t$conf.int) * r$eb / r$ea
  r$low <- odds[1]; r$high <- odds[2]
  r
})
out("count-change.csv", do.call(rbind, tests))

b <- expand.grid(x = c(0, 1, 3, 20, 100, 195, 200, 5000), n = c(200, 9147), p = c(1e-4, 0.02, 0.3, 0.5, 0.97))
b$upper <- pbinom(b$x - 1, b$n, b$p, lower.tail = FALSE)
out("binomial.csv", b[b$x <= b$n & b$upper > 1e-290, ])
ci <- data.frame(x = c(0, 3, 200, 9147, 40), n = c(40, 20, 9147, 9147, 200))
int <- t(mapply(function(x, n) binom.test(x, n)$conf.int, ci$x, ci$n))
ci$low <- int[, 1]; ci$high <- int[, 2]
out("binomial-interval.csv", ci)

lg <- data.frame(x = c(0.003, 0.2, 0.5, 1, 1.5, 2, 3.7, 10, 14.9, 15, 33.3, 1e4, 1e9))
lg$value <- lgamma(lg$x)
out("log-gamma.csv", lg)
