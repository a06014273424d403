# Makes tests/golden/published/areal.json: published areal data with Moran's I, Geary's C, general G, local Moran, Gi, Gi* and
# empirical Bayes rates of spdep. Data: spData (CC0): crime in Columbus (Anselin 1988), Eire (Cliff & Ord 1981), used cars
# (Hepple 1998), conflict in Africa (Anselin 1995), infant deaths in Auckland (Marshall 1991), SIDS in North Carolina (Cressie 1993).
# Run from the root of the project: Rscript scripts/golden/areal.R (Debian: r-cran-spdep, r-cran-jsonlite; the data come with spData)
suppressMessages({ library(spdep); library(spData); library(jsonlite) })
lists <- function(nb) lapply(nb, function(v) I(as.integer(v)))
deviate <- function(t) list(value = unname(t$estimate[1]), expected = unname(t$estimate[2]), variance = unname(t$estimate[3]), z = unname(t$statistic), p = t$p.value)
areal <- function(name, x, nb, style) {
  x <- as.numeric(x); lw <- nb2listw(nb, style = style, zero.policy = TRUE); b <- nb2listw(nb, style = "B", zero.policy = TRUE)
  local <- localmoran(x, lw, zero.policy = TRUE); total <- localmoran(x, lw, zero.policy = TRUE, conditional = FALSE)
  list(name = name, values = x, neighbours = lists(nb), base = 1, style = style,
    moran = deviate(moran.test(x, lw, zero.policy = TRUE)), moranNormality = deviate(moran.test(x, lw, randomisation = FALSE, zero.policy = TRUE)),
    geary = deviate(geary.test(x, lw, zero.policy = TRUE)), gearyNormality = deviate(geary.test(x, lw, randomisation = FALSE, zero.policy = TRUE)),
    generalG = deviate(globalG.test(x, b, zero.policy = TRUE)),
    index = unname(local[, 1]), z = unname(local[, 4]), p = unname(local[, 5]), totalVariance = unname(total[, 3]), totalZ = unname(total[, 4]),
    gi = as.vector(localG(x, b, zero.policy = TRUE)), giStar = as.vector(localG(x, nb2listw(include.self(nb), style = "B"))))
}
rates <- function(name, n, x, nb) {
  best <- EBest(n, x); local <- EBlocal(n, x, nb)
  list(name = name, counts = n, population = x, neighbours = lists(nb), base = 1, mean = attr(best, "parameters")$b, variance = attr(best, "parameters")$a,
    rate = best$estmm, local = local$est)
}
data(columbus); data(eire); data(used.cars); data(afcon); data(auckland); data(nc.sids)
out <- list(
  areal = list(areal("columbus", columbus$CRIME, col.gal.nb, "W"), areal("eire-owncons", eire.df$OWNCONS, eire.nb, "B"), areal("eire-roadacc", eire.df$ROADACC, eire.nb, "W"),
    areal("used-cars", used.cars$price.1960, usa48.nb, "W"), areal("africa", afcon$totcon, paper.nb, "W"), areal("sids", nc.sids$SID74, ncCR85.nb, "B")),
  rates = list(rates("auckland", auckland$Deaths.1977.85, 9 * auckland$Under.5.1981, auckland.nb), rates("sids-1974", nc.sids$SID74, nc.sids$BIR74, ncCR85.nb)))
dir.create("tests/golden/published", showWarnings = FALSE)
write(toJSON(out, digits = I(15), auto_unbox = TRUE, na = "null"), "tests/golden/published/areal.json")
