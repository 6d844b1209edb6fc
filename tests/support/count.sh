# SPDX-License-Identifier: GPL-3.0-or-later
# Read by tests/run: adds up what CTest and GoogleTest wrote.

# The number that stands as NAME="..." in the first element of a GoogleTest result file.
resultNumber() { sed -n "s/^<testsuites.* $2=\"\([0-9]*\)\".*/\1/p" "$1"; }

# Prints "N passed, N failed" for the results in a folder, as its last line; false when any failed or none ran.
# An entry of CTest counts as the single tests in its result file, and as one test where it has none. An
# entry that failed although each of its tests passed (a leak, a crash at the end) counts as one more failure.
printCount() {
    local folder=$1 passed=0 failed=0 skipped=0 name status file all bad off
    while read -r name status; do
        file=$folder/results/$name.xml
        if [[ -e $file ]] && grep -q '^</testsuites>' "$file"; then
            all=$(resultNumber "$file" tests) bad=$(resultNumber "$file" failures)
            off=$(grep -cE '<testcase .*(result="(skipped|suppressed)"|status="notrun")' "$file" || true)
            ((passed += all - bad - off, failed += bad, skipped += off)) || true
            [[ $status == run || $bad -gt 0 ]] || ((++failed))
        elif [[ $status == run ]]; then
            ((++passed))
        else
            ((++failed))
        fi
    done < <(sed -n 's/.*<testcase name="\([^"]*\)".* status="\([a-z]*\)".*/\1 \2/p' "$folder/junit.xml")
    ((skipped == 0)) && echo "$passed passed, $failed failed" \
        || echo "$passed passed, $failed failed, $skipped skipped"
    ((failed == 0 && passed > 0))
}
