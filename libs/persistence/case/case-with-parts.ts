/** The case `$1` and what was merged into it (XJD-09), as a set for `in`. */
export const CASE_WITH_PARTS = '(select case_id from cases where case_id = $1 or merged_into = $1)';
