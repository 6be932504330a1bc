# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every library the project stands on, in one place. What the system lacks (KDSOAP for Qt 6 and Catch2 3 on Debian 12)
# is built with the project from an archive named by version and hash: the one that packaging/linux/install.sh put into
# TRANSMITTAL_ARCHIVES, else the release archive of the library's own site.

include(FetchContent)
include(FeatureSummary)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Network Gui Qml Quick QuickControls2 QuickTest Svg Widgets Charts
    PrintSupport Test LinguistTools)
find_package(CURL 7.85 REQUIRED) # the pre-request callback (7.80) and the list of protocols by name (7.85)
find_package(OpenSSL 3.0 REQUIRED) # certificates of the practice service and of the tests
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-qt6)
pkg_check_modules(MICROHTTPD REQUIRED IMPORTED_TARGET libmicrohttpd)
find_package(Qt6Keychain REQUIRED)

set(TRANSMITTAL_ARCHIVES "$ENV{HOME}/.cache/transmittal/archives" CACHE PATH "Where fetched source archives lie")

# transmittal_archive(<name> <Debian's file> <its hash> <the authors' address> <its hash>)
# Declares where <name> comes from: the archive on this machine if it is there, else what its authors publish. The first
# line of each call is read by install.sh.
function(transmittal_archive name file file_hash url url_hash)
    if(EXISTS "${TRANSMITTAL_ARCHIVES}/${file}")
        set(url "${TRANSMITTAL_ARCHIVES}/${file}")
        set(url_hash ${file_hash})
    endif()
    FetchContent_Declare(${name} URL "${url}" URL_HASH SHA256=${url_hash} DOWNLOAD_EXTRACT_TIMESTAMP ON)
endfunction()

find_package(KDSoap-qt6 2.0 QUIET)
if(NOT KDSoap-qt6_FOUND)
    transmittal_archive(KDSoap kdsoap_2.2.0+dfsg.orig.tar.xz d012a22424c9523d93d012f3ef0ac6745395cc34a595188e48fb5e7656c984b1
        https://github.com/KDAB/KDSoap/releases/download/kdsoap-2.2.0/kdsoap-2.2.0.tar.gz
        d9ef11948442197c9fa44bd6fbadc842b7280a60dfc40577af66fded637af356)
    set(KDSoap_QT6 ON CACHE INTERNAL "")
    set(KDSoap_STATIC ON CACHE INTERNAL "")
    FetchContent_GetProperties(KDSoap)
    if(NOT kdsoap_POPULATED)
        FetchContent_Populate(KDSoap)
        # Not our code: its warnings and its install rules stay its own.
        add_subdirectory("${kdsoap_SOURCE_DIR}" "${kdsoap_BINARY_DIR}" EXCLUDE_FROM_ALL)
        set_target_properties(kdsoap kdsoap-server PROPERTIES SYSTEM ON)
        # As installed: <KDSoapClient/…> and <KDSoapServer/…>.
        target_include_directories(kdsoap SYSTEM INTERFACE "${kdsoap_SOURCE_DIR}/src")
        target_include_directories(kdsoap-server SYSTEM INTERFACE "${kdsoap_SOURCE_DIR}/src")
        add_library(KDSoap::kdsoap-server ALIAS kdsoap-server)
        add_executable(KDSoap::kdwsdl2cpp ALIAS kdwsdl2cpp)
    endif()
endif()

if(TRANSMITTAL_TESTS)
    find_package(Catch2 3 QUIET)
    if(NOT Catch2_FOUND)
        transmittal_archive(Catch2 catch2_3.7.1.orig.tar.gz c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c
            https://github.com/catchorg/Catch2/archive/v3.7.1.tar.gz
            c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c)
        FetchContent_MakeAvailable(Catch2)
        list(APPEND CMAKE_MODULE_PATH "${catch2_SOURCE_DIR}/extras")
    endif()
endif()
