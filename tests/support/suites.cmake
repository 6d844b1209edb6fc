# SPDX-License-Identifier: GPL-3.0-or-later
# Read by CTest before a run: adds one entry for each suite of the test program ${program}, named
# PROGRAM.SUITE, whose result goes to ${scratch}/results/PROGRAM.SUITE.xml. Each has a home of its own for
# settings, so that none reads what another or the person at the machine has set.
get_filename_component(name "${program}" NAME)
if(NOT EXISTS "${program}")
    add_test("${name}.not_built" "${program}")
    return()
endif()
execute_process(COMMAND "${program}" --gtest_list_tests
    OUTPUT_VARIABLE listing RESULT_VARIABLE result ERROR_QUIET)
if(NOT result EQUAL 0)
    add_test("${name}.cannot_list_its_suites" "${program}" --gtest_list_tests)
    return()
endif()

string(REGEX MATCHALL "(^|\n)[A-Za-z_][^\n ]*\\." suites "${listing}")
foreach(suite IN LISTS suites)
    string(REGEX REPLACE "^\n|\\.$" "" suite "${suite}")
    string(REPLACE "/" "_" plain "${suite}")
    set(home "${scratch}/home/${name}.${plain}")
    add_test("${name}.${plain}" "${program}" "--gtest_filter=${suite}.*" --gtest_brief=1
        "--gtest_output=xml:${scratch}/results/${name}.${plain}.xml")
    set_tests_properties("${name}.${plain}" PROPERTIES TIMEOUT 900
        ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data")
endforeach()
