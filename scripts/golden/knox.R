# Makes tests/golden/knox/*.json: the observed table by cut() of all distances, the mean over all orders of the dates by
# counting, and for one band the statistic of surveillance::knox. Run from the root of the project:
# Rscript scripts/golden/knox.R (Debian: r-cran-surveillance)
suppressMessages(library(surveillance))
list_of <- function(x) paste0("[", paste(format(x, digits = 15, trim = TRUE, scientific = FALSE), collapse = ","), "]")
rows_of <- function(m) paste0("[", paste(apply(m, 1, list_of), collapse = ","), "]")
set.seed(11)
n <- 120; x <- round(runif(n, 0, 900)); y <- round(runif(n, 0, 900)); day <- sample(0:120, n, TRUE)
twins <- 1:25; x <- c(x, x[twins] + sample(c(0, 0, 50, 100), 25, TRUE)); y <- c(y, y[twins]); day <- c(day, day[twins] + sample(0:10, 25, TRUE))
for (closed in c("left", "right")) for (metric in c("manhattan", "euclidean")) {
  s <- dist(cbind(x, y), method = metric); t <- dist(day); right <- closed == "right"
  sds <- c(0, 100, 200, 400); tds <- c(0, 3, 7, 14)
  a <- cut(s, sds, right = right, include.lowest = right); b <- cut(t, tds, right = right, include.lowest = right)
  observed <- table(a, b); expected <- outer(rowSums(table(a, is.na(b))), colSums(table(is.na(a), b))) / length(s)
  k <- knox(dt = t, ds = s, eps.t = 7, eps.s = 100, simulate.p.value = FALSE)
  cat(sprintf('{"made":"R %s","x":%s,"y":%s,"day":%s,"closed":"%s","metric":"%s","distances":%s,"days":%s,\n"observed":%s,\n"expected":%s,\n"knox":%d,"knoxExpected":%s}\n', getRversion(),
    list_of(x), list_of(y), list_of(day), closed, metric, list_of(sds[-1]), list_of(tds[-1]), rows_of(observed), rows_of(expected),
    as.integer(k$statistic), format(unname(k$null.value), digits = 15)), file = sprintf("tests/golden/knox/%s-%s.json", closed, metric))
}
