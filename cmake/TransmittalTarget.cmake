# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One place for what every target of ours has in common, so that none forgets it.
function(transmittal_common target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
        -Wimplicit-fallthrough -Wcast-align -Wformat=2 -Werror)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_KEYWORDS QT_NO_FOREACH)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
endfunction()

# transmittal_service(<folder> SOURCES … [PUBLIC <libs>] [PRIVATE <libs>])
# A static library of one domain folder under services/, linked as Transmittal::<folder> and included as "<folder>/x.h".
function(transmittal_service name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(transmittal_${name} STATIC ${ARG_SOURCES})
    add_library(Transmittal::${name} ALIAS transmittal_${name})
    transmittal_common(transmittal_${name})
    target_include_directories(transmittal_${name} PUBLIC "${PROJECT_SOURCE_DIR}/services")
    target_link_libraries(transmittal_${name} PUBLIC Qt6::Core ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    target_precompile_headers(transmittal_${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
endfunction()

# transmittal_qml_module(<name> URI <Transmittal.X> [QML …] [SOURCES …] [PUBLIC <libs>] [DEPENDENCIES <modules>])
# A static QML module, linked with its plugin as Transmittal::<name>; a type is used in QML as "import <URI>". The prefix
# and the folder are named, since Qt 6.4 has no policy for them; its own warnings do not fit what Qt generates from QML.
set(TRANSMITTAL_QML_FOLDER "${CMAKE_BINARY_DIR}/qml_modules")
function(transmittal_qml_module name)
    cmake_parse_arguments(ARG "" "URI" "QML;SOURCES;RESOURCES;PUBLIC;DEPENDENCIES" ${ARGN})
    string(REPLACE "." "/" path ${ARG_URI})
    qt_add_library(transmittal_${name} STATIC)
    transmittal_common(transmittal_${name})
    target_include_directories(transmittal_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/..")
    target_link_libraries(transmittal_${name} PUBLIC Qt6::Qml Qt6::Quick ${ARG_PUBLIC})
    qt_add_qml_module(transmittal_${name}
        URI ${ARG_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY "${TRANSMITTAL_QML_FOLDER}/${path}"
        IMPORT_PATH "${TRANSMITTAL_QML_FOLDER}"
        DEPENDENCIES ${ARG_DEPENDENCIES}
        QML_FILES ${ARG_QML}
        SOURCES ${ARG_SOURCES}
        RESOURCES ${ARG_RESOURCES}
    )
    target_precompile_headers(transmittal_${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
    get_target_property(generated transmittal_${name} SOURCES)
    list(FILTER generated INCLUDE REGEX "/(qmlcache|.*_qmltyperegistrations|.*_qmlcache_loader)")
    set_source_files_properties(${generated} PROPERTIES COMPILE_OPTIONS "-w")
    add_library(transmittal_${name}_module INTERFACE)
    target_link_libraries(transmittal_${name}_module INTERFACE transmittal_${name} transmittal_${name}plugin)
    add_library(Transmittal::${name} ALIAS transmittal_${name}_module)
endfunction()

# transmittal_program(<name> SOURCES … LINK <libs>): an executable that lands in build/<preset>/bin.
function(transmittal_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    transmittal_common(${name})
    target_link_libraries(${name} PRIVATE ${ARG_LINK})
    target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# transmittal_ctest(<name> COMMAND … LABELS <labels> [TIMEOUT <seconds>] [ENVIRONMENT <variables>])
# Every test is registered here: a build with sanitizers is slower, and so are its tests, all by the same factor. Tests
# that wait by themselves are told it as TRANSMITTAL_PATIENCE.
function(transmittal_ctest name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "COMMAND;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set(environment TRANSMITTAL_PATIENCE=${TRANSMITTAL_PATIENCE} ${TRANSMITTAL_SANITIZER_OPTIONS} ${ARG_ENVIRONMENT})
    math(EXPR timeout "${ARG_TIMEOUT} * ${TRANSMITTAL_PATIENCE}")
    add_test(NAME ${name} COMMAND ${ARG_COMMAND} COMMAND_EXPAND_LISTS)
    set_tests_properties(${name} PROPERTIES
        LABELS "${ARG_LABELS}"
        TIMEOUT ${timeout}
        ENVIRONMENT "${environment}"
    )
endfunction()

# transmittal_test(<name> SOURCES … LINK <libs> LABELS <labels> [TIMEOUT <seconds>])
# One Catch2 executable with the shared main of tests/support, registered with CTest.
function(transmittal_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    transmittal_common(test_${name})
    target_link_libraries(test_${name} PRIVATE ${ARG_LINK} transmittal_test_support)
    target_precompile_headers(test_${name} REUSE_FROM transmittal_test_support)
    set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    transmittal_ctest(${name} COMMAND test_${name} LABELS ${ARG_LABELS} TIMEOUT ${ARG_TIMEOUT})
    if("tsan" IN_LIST ARG_LABELS)
        add_dependencies(tsan_tests test_${name})
    endif()
endfunction()

# What "make tsan" builds: the tests with the label tsan. Qt itself is not instrumented and would be reported for correct
# queued calls, so the label is for code that shares memory between threads by its own means.
add_custom_target(tsan_tests)

# transmittal_fuzz(<name> SOURCES … LINK <libs>): a libFuzzer target; its seeds lie in tests/fuzz/corpus/<name>. Where there
# is no libFuzzer it becomes a test that tries the seeds.
add_custom_target(fuzz_targets)
function(transmittal_fuzz name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(fuzz_${name} ${ARG_SOURCES})
    transmittal_common(fuzz_${name})
    target_include_directories(fuzz_${name} PRIVATE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(fuzz_${name} PRIVATE ${ARG_LINK})
    if(TRANSMITTAL_FUZZ)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/fuzz")
        add_dependencies(fuzz_targets fuzz_${name})
    else()
        target_link_libraries(fuzz_${name} PRIVATE transmittal_fuzz_replay)
        set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
        transmittal_ctest(fuzz_seeds_${name}
            COMMAND fuzz_${name} "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name}"
            LABELS unit
        )
    endif()
endfunction()

# transmittal_bench(<name> SOURCES … LINK <libs> [BRIEF]): a measurement, built and run by "make bench". With BRIEF the
# tests run it as well, with few jobs and without peers: it says that the bench still does its work, and no figure.
add_custom_target(benches)
function(transmittal_bench name)
    cmake_parse_arguments(ARG "BRIEF" "" "SOURCES;LINK" ${ARGN})
    add_executable(bench_${name} EXCLUDE_FROM_ALL ${ARG_SOURCES})
    transmittal_common(bench_${name})
    target_link_libraries(bench_${name} PRIVATE ${ARG_LINK})
    set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
    add_dependencies(benches bench_${name})
    if(ARG_BRIEF)
        set_target_properties(bench_${name} PROPERTIES EXCLUDE_FROM_ALL FALSE)
        add_test(NAME bench_${name} COMMAND bench_${name})
        set_tests_properties(bench_${name} PROPERTIES LABELS bench TIMEOUT 300 ENVIRONMENT TRANSMITTAL_BENCH_BRIEF=1)
    endif()
endfunction()
