# Makes tests/golden/scan/*.json: every zone written out in base R, from the formulas of Kulldorff (1997) and Kulldorff et al. (2005).
# Data: spData (New York leukaemia of Waller & Gotway, whole cases; North Carolina SIDS 1974-84). Run from the root of the project:
# Rscript scripts/golden/scan.R (Debian: r-cran-spdata r-cran-sf)
suppressMessages({ library(sf); library(spData) })
list_of <- function(x) paste0("[", paste(format(x, digits = 15, trim = TRUE, scientific = FALSE), collapse = ","), "]")
llr <- function(c, m, C) ifelse(c > m, c * log(c / m) + ifelse(c < C, (C - c) * log((C - c) / (C - m)), 0), 0)

scan <- function(file, x, y, cases, population, shares) {
  d <- as.matrix(dist(cbind(x, y))); C <- sum(cases); e <- population / sum(population) * C
  best_of <- function(cases, share) {
    best <- list(llr = 0)
    for (i in seq_along(x)) {
      o <- order(d[i, ]); k <- which(cumsum(population[o]) <= share * sum(population))
      c <- cumsum(cases[o])[k]; m <- cumsum(e[o])[k]
      l <- ifelse(c >= 2, llr(c, m, C), 0); j <- which.max(l)
      if (length(j) && l[j] > best$llr) best <- list(llr = l[j], c = c[j], m = m[j], ids = sort(o[1:j]) - 1)
    }
    best
  }
  parts <- sapply(shares, function(s) {
    b <- best_of(cases, s)
    sprintf('{"share":%s,"likelihood":%.12f,"count":%d,"expected":%.12f,"locations":%s}', s, b$llr, as.integer(b$c), b$m, list_of(b$ids))
  })
  set.seed(1)
  drawn <- replicate(199, best_of(as.vector(rmultinom(1, C, e)), shares[1])$llr)
  cat(sprintf('{"made":"R %s, base","x":%s,"y":%s,"count":%s,"population":%s,\n"best":[%s],\n"nullMean":%.6f,"nullSd":%.6f,"nullDraws":199}\n', getRversion(),
    list_of(x), list_of(y), list_of(cases), list_of(population), paste(parts, collapse = ",\n"), mean(drawn), sd(drawn)), file = file)
}
ny <- st_drop_geometry(st_read(system.file("shapes/NY8_bna_utm18.gpkg", package = "spData"), quiet = TRUE))
scan("tests/golden/scan/new-york.json", ny$X, ny$Y, floor(ny$TRACTCAS), ny$POP8, c(0.5, 0.1))
data(nc.sids)
scan("tests/golden/scan/carolina.json", nc.sids$east, nc.sids$north, nc.sids$SID74 + nc.sids$SID79, nc.sids$BIR74 + nc.sids$BIR79, c(0.5, 0.1))

set.seed(4)
n <- 15; steps <- 10; x <- round(runif(n), 3); y <- round(runif(n), 3)
location <- sample(n, 120, TRUE, prob = c(5, 4, rep(1, n - 2))); step <- sample(steps, 120, TRUE)
near <- order((x - x[3])^2 + (y - y[3])^2)[1:3]
location <- c(location, sample(near, 14, TRUE)); step <- c(step, sample(7:8, 14, TRUE))
d <- as.matrix(dist(cbind(x, y))); C <- length(step)
best_window <- function(step, windows) {
  best <- list(llr = 0)
  for (i in 1:n) {
    o <- order(d[i, ])
    for (k in 1:n) {
      inside <- location %in% o[1:k]
      if (sum(inside) > C / 2) break
      for (w in windows) {
        within <- step >= w[1] & step <= w[2]
        c <- sum(inside & within); m <- sum(inside) * sum(within) / C
        l <- if (c >= 2) llr(c, m, C) else 0
        if (l > best$llr + 1e-9) best <- list(llr = l, c = c, m = m, ids = sort(o[1:k]) - 1, w = w - 1)
      }
    }
  }
  best
}
past <- list(); for (a in 1:steps) for (b in a:min(steps, a + 4)) past <- c(past, list(c(a, b)))
live <- lapply(1:5, function(l) c(steps - l + 1, steps))
say <- function(name, windows) {
  b <- best_window(step, windows)
  set.seed(2); null <- replicate(99, best_window(sample(step), windows)$llr)
  sprintf('"%s":{"likelihood":%.12f,"count":%d,"expected":%.12f,"locations":%s,"window":%s,"nullMean":%.6f,"nullSd":%.6f,"nullDraws":99}', name, b$llr, as.integer(b$c), b$m, list_of(b$ids), list_of(b$w), mean(null), sd(null))
}
cat(sprintf('{"made":"R %s, base","x":%s,"y":%s,"location":%s,"step":%s,"steps":%d,\n%s,\n%s}\n', getRversion(), list_of(x), list_of(y), list_of(location - 1), list_of(step - 1),
  steps, say("retrospective", past), say("prospective", live)), file = "tests/golden/scan/space-time.json")
