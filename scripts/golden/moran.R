# Makes tests/golden/moran/global.json with moran.test of spdep on the 850 cells of tests/golden/gi-star.
# Run from the root of the project: Rscript scripts/golden/moran.R (Debian: r-cran-spdep)
suppressMessages(library(spdep))
d <- read.csv("tests/golden/gi-star/mst_res9_cells.csv"); n <- nrow(d)
rows <- sapply(c("k1", "k2"), function(k) {
  e <- read.csv(paste0("tests/golden/gi-star/mst_res9_nb_", k, "_self.csv")) + 1L; e <- e[e$i != e$j, ]
  nb <- lapply(split(e$j, factor(e$i, levels = 1:n)), function(v) sort(as.integer(v))); names(nb) <- NULL
  class(nb) <- "nb"; attr(nb, "region.id") <- as.character(1:n)
  sapply(c("W", "B"), function(style) {
    g <- moran.test(d$count, nb2listw(nb, style = style, zero.policy = TRUE), zero.policy = TRUE)
    sprintf('{"ring":"%s","style":"%s","index":%.15g,"expected":%.15g,"variance":%.15g,"z":%.15g,"p":%.15g}', k, style, g$estimate[1], g$estimate[2], g$estimate[3], g$statistic, g$p.value)
  })
})
cat(paste0("[", paste(rows, collapse = ",\n"), "]\n"), file = "tests/golden/moran/global.json")
