# Makes tests/golden/gi-weighted/six-points.json with localG of spdep on weights that differ.
# Run from the root of the project: Rscript scripts/golden/gi-weighted.R (Debian: r-cran-spdep)
suppressMessages(library(spdep))
xy <- cbind(c(10, 20, 40, 15, 30, 30), c(10, 10, 10, 20, 20, 30)); y <- c(2, 3, 3.2, 5, 8, 7)
list_of <- function(x) paste0("[", paste(format(as.numeric(x), digits = 15, trim = TRUE), collapse = ","), "]")
lists_of <- function(x) paste0("[", paste(sapply(x, list_of), collapse = ","), "]")
nb <- dnearneigh(xy, 0, 15); inverse <- lapply(nbdists(nb, xy), function(d) 1 / d)
all <- include.self(nb); decay <- lapply(nbdists(all, xy), function(d) exp(-d / 10))
z <- function(nb, w, style) list_of(localG(y, nb2listw(nb, glist = w, style = style)))
m <- moran.test(y, nb2listw(nb, glist = inverse, style = "W"))
cat(sprintf('{"made":"R %s, spdep %s","values":%s,\n"gi":{"neighbours":%s,"weights":%s,"B":%s,"W":%s},\n"star":{"neighbours":%s,"weights":%s,"B":%s,"W":%s},\n"moran":{"index":%.15g,"expected":%.15g,"variance":%.15g}}\n',
  getRversion(), packageVersion("spdep"), list_of(y), lists_of(lapply(nb, function(v) v - 1)), lists_of(inverse), z(nb, inverse, "B"), z(nb, inverse, "W"),
  lists_of(lapply(all, function(v) v - 1)), lists_of(decay), z(all, decay, "B"), z(all, decay, "W"), m$estimate[1], m$estimate[2], m$estimate[3]), file = "tests/golden/gi-weighted/six-points.json")
