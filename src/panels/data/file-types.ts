/** Extensions offered by the file chooser; the content decides what a file is. */
export const FILE_TYPES = ['.csv', '.tsv', '.tab', '.txt', '.xlsx', '.parquet', '.geojson', '.json', '.zip', '.gz', '.xls'];
