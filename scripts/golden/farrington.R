# Makes tests/golden/farrington/*.json with farringtonFlexible of the R package surveillance.
# Run from the root of the project: Rscript scripts/golden/farrington.R (Debian: r-cran-surveillance)
suppressMessages(library(surveillance))
number <- function(x) ifelse(is.na(x), "null", trimws(formatC(as.numeric(x), digits = 14, format = "g")))
list_of <- function(x) paste0("[", paste(number(x), collapse = ","), "]")

make <- function(file, counts, freq, control, dates = NULL) {
  sts <- if (is.null(dates)) sts(counts, frequency = freq) else sts(counts, frequency = freq, epoch = as.numeric(dates), epochAsDate = TRUE)
  first <- if (is.null(dates)) "" else sprintf('"first":"%s",', dates[1])
  full <- modifyList(list(reweight = TRUE, weightsThreshold = 2.58, trend = TRUE, pThresholdTrend = 1, thresholdMethod = "nbPlugin",
    limit54 = c(5, 4), alpha = 0.01, glmWarnings = FALSE), control)
  got <- farringtonFlexible(sts, full)
  cat(sprintf('{"made":"R %s, surveillance %s, farringtonFlexible",%s"frequency":%d,"years":%d,"window":%d,"periods":%d,"recent":%d,"alpha":%s,"reweightAbove":%s,"trendBelow":%s,"method":"%s",\n"counts":%s,\n"from":%d,\n"expected":%s,\n"upper":%s,\n"p":%s,\n"dispersion":%s,\n"trend":%s,\n"alarm":%s}\n',
    getRversion(), packageVersion("surveillance"), first, freq, full$b, full$w, full$noPeriods, full$pastWeeksNotIncluded, full$alpha, full$weightsThreshold, full$pThresholdTrend, full$thresholdMethod,
    list_of(counts), min(full$range) - 1, list_of(got@control$expected), list_of(upperbound(got)), list_of(got@control$pvalue),
    list_of(got@control$phiVector), list_of(got@control$trendVector), list_of(as.integer(alarms(got)))), file = file)
}

set.seed(1)
weeks <- 1:364
weekly <- rnbinom(364, mu = exp(1.9 + 0.001 * weeks + 0.5 * cos(2 * pi * weeks / 52)), size = 6)
weekly[c(250, 340, 341, 352)] <- weekly[c(250, 340, 341, 352)] + c(40, 15, 18, 25)
make("tests/golden/farrington/weeks.json", weekly, 52, list(range = 300:364, b = 5, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26))

quiet <- rpois(364, exp(0.2 + 0.4 * cos(2 * pi * weeks / 52)))
quiet[355] <- 9
make("tests/golden/farrington/weeks-few.json", quiet, 52, list(range = 300:364, b = 4, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26))

months <- 1:96
monthly <- rnbinom(96, mu = exp(2.8 - 0.004 * months + 0.3 * sin(2 * pi * months / 12)), size = 10)
monthly[c(60, 90)] <- monthly[c(60, 90)] + c(35, 20)
make("tests/golden/farrington/months.json", monthly, 12, list(range = 66:96, b = 5, w = 1, noPeriods = 1, pastWeeksNotIncluded = 1))

first <- list(noPeriods = 1, weightsThreshold = 1, pThresholdTrend = 0.05, thresholdMethod = "delta")
make("tests/golden/farrington/weeks-delta.json", weekly, 52, c(list(range = 300:364, b = 4, w = 3, pastWeeksNotIncluded = 3, alpha = 0.1), first))
make("tests/golden/farrington/months-delta.json", monthly, 12, c(list(range = 66:96, b = 5, w = 1, pastWeeksNotIncluded = 1, alpha = 0.01), first))
data(salmNewport)
newport <- as.numeric(rowSums(observed(salmNewport)))
make("tests/golden/farrington/newport.json", newport, 52, list(range = 350:length(newport), b = 4, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, alpha = 0.1))
plain <- list(b = 4, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, alpha = 0.05)
mondays <- seq(as.Date("2004-01-05"), by = "week", length.out = 364)
make("tests/golden/farrington/dated-weeks.json", weekly, 52, c(list(range = 260:364), plain), mondays)
make("tests/golden/farrington/dated-weeks-muan.json", weekly, 52, c(list(range = 300:364, thresholdMethod = "muan"), plain), mondays)
make("tests/golden/farrington/dated-months.json", monthly, 12, list(range = 66:96, b = 5, w = 1, noPeriods = 1, pastWeeksNotIncluded = 1), seq(as.Date("2018-01-01"), by = "month", length.out = 96))
