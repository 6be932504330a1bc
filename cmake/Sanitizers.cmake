# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Before the third-party code, so that a leak inside it is seen as well.
if(TRANSMITTAL_SANITIZE)
    add_compile_options(-fsanitize=${TRANSMITTAL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${TRANSMITTAL_SANITIZE})
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
