# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Behind the third-party code, which stays as every other build has it, as Qt does: its leaks are seen all the same, and
# neither a test framework nor a code generator needs to be built anew for each sanitizer.
if(TRANSMITTAL_SANITIZE)
    add_compile_options(-fsanitize=${TRANSMITTAL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${TRANSMITTAL_SANITIZE})
    # How much longer the tests may take (cmake/TransmittalTarget.cmake), and what the sanitizers are to know.
    set(TRANSMITTAL_PATIENCE 4)
    set(TRANSMITTAL_SANITIZER_OPTIONS
        "ASAN_OPTIONS=log_path=${CMAKE_BINARY_DIR}/reports/asan"
        "UBSAN_OPTIONS=print_stacktrace=1:log_path=${CMAKE_BINARY_DIR}/reports/ubsan"
        "LSAN_OPTIONS=print_suppressions=0:suppressions=${CMAKE_CURRENT_LIST_DIR}/leaks_of_libraries.txt"
        "TSAN_OPTIONS=log_path=${CMAKE_BINARY_DIR}/reports/tsan")
else()
    set(TRANSMITTAL_PATIENCE 1)
    set(TRANSMITTAL_SANITIZER_OPTIONS)
endif()
if(TRANSMITTAL_FUZZ)
    # Every library counts its edges; only the fuzz targets bring libFuzzer's main function.
    add_compile_options(-fsanitize=fuzzer-no-link)
    add_link_options(-fsanitize=fuzzer-no-link)
endif()
if(TRANSMITTAL_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
