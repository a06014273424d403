# An independent reading of the monthly signal's formula (src/stats/baseline) on a line of cells whose
# neighbours are the cells before and after. Makes tests/golden/baseline/*.csv. Run: Rscript scripts/golden/baseline.R
set.seed(11)
cells <- 60; months <- 24
rate <- rgamma(cells, 0.8, 2)
counts <- matrix(rpois(cells * months, rate), cells)
current <- rpois(cells, rate)
current[7] <- 6; current[31] <- 3; current[32] <- 4
long <- rbind(
  data.frame(cell = rep(1:cells, months) - 1, month = rep(1:months, each = cells), n = as.vector(counts)),
  data.frame(cell = 1:cells - 1, month = months + 1, n = current))
write.csv(long[long$n > 0, ], "tests/golden/baseline/counts.csv", row.names = FALSE, quote = FALSE)

f <- colSums(counts) / mean(colSums(counts))
now <- sum(current) / mean(colSums(counts))
Y <- rowSums(counts)
share <- sum(f^2) / sum(f)^2
pairs <- rowSums(counts * (counts - 1)) - Y * (Y - 1) * share
busy <- Y > 0.3 * sum(f)
clumping <- max(0, sum(pairs[!busy]) / sum(Y[!busy] * (1 - share)))
swing <- max(0, (sum(pairs[busy]) - clumping * sum(Y[busy] * (1 - share))) / sum((Y * (Y - 1) * share)[busy]))
near <- function(v) v + c(0, v[-cells]) + c(v[-1], 0)
tail <- function(y, own) {
  m <- mean(own); v <- mean((own - m)^2) - (1 + clumping) * m
  stopifnot(v > 0)
  a <- m^2 / v; b <- m * months / v
  mean <- now * (a + own) / (b + months)
  extra <- mean * clumping + mean^2 * (swing + 1 / (a + own))
  list(mean = mean, p = ifelse(y == 0, 1, pnbinom(y - 1, size = mean^2 / extra, mu = mean, lower.tail = FALSE)))
}
own <- tail(current, Y); disk <- tail(near(current), near(Y))
# fewer than three in the cell and its neighbours together are no concentration
p <- ifelse(near(current) < 3, 1, pmin(1, 2 * pmin(own$p, disk$p)))
out <- data.frame(cell = 1:cells - 1, count = current, expected = own$mean, p = p, q = p.adjust(p, "BH"))
write.csv(format(out, digits = 17, trim = TRUE), "tests/golden/baseline/expected.csv", row.names = FALSE, quote = FALSE)
cat("clumping", clumping, "swing", swing, "flagged", sum(out$q <= 0.05), "\n")
