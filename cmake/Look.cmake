# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds the desk's fonts and icons into a target, from the packages that bring them. They lie elsewhere on another system:
# name the folders then.
set(TRANSMITTAL_INTER "/usr/share/fonts/opentype/inter" CACHE PATH "Folder of the typeface Inter (Inter-Regular.otf …)")
set(TRANSMITTAL_JETBRAINS_MONO "/usr/share/fonts/truetype/jetbrains-mono" CACHE PATH
    "Folder of the typeface JetBrains Mono (JetBrainsMono-Regular.ttf …)")
set(TRANSMITTAL_BREEZE "/usr/share/icons/breeze" CACHE PATH "Folder of the icon theme Breeze (index.theme …)")

# transmittal_look(<target> <list of icons>): gives it :/look/fonts/<file> and :/look/icons/<name>.svg.
function(transmittal_look target list)
    set(files)
    foreach(font Inter-Regular.otf Inter-Medium.otf Inter-SemiBold.otf)
        list(APPEND files "${TRANSMITTAL_INTER}/${font}")
        set_source_files_properties("${TRANSMITTAL_INTER}/${font}" PROPERTIES QT_RESOURCE_ALIAS "fonts/${font}")
    endforeach()
    foreach(font JetBrainsMono-Regular.ttf JetBrainsMono-Medium.ttf)
        list(APPEND files "${TRANSMITTAL_JETBRAINS_MONO}/${font}")
        set_source_files_properties("${TRANSMITTAL_JETBRAINS_MONO}/${font}" PROPERTIES QT_RESOURCE_ALIAS "fonts/${font}")
    endforeach()

    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
    file(STRINGS "${list}" lines REGEX "^[^#]")
    foreach(line ${lines})
        string(REGEX MATCH "^([^ ]+) +([^ ]+)$" matched "${line}")
        if(NOT matched)
            message(FATAL_ERROR "${list}: \"${line}\" is not a name and a file")
        endif()
        # A file of the theme may be a link to another, and two names may mean one file: each name has a copy.
        set(copy "${CMAKE_CURRENT_BINARY_DIR}/icons/${CMAKE_MATCH_1}.svg")
        set(name "${CMAKE_MATCH_1}")
        if(NOT EXISTS "${TRANSMITTAL_BREEZE}/${CMAKE_MATCH_2}")
            message(FATAL_ERROR "${TRANSMITTAL_BREEZE}/${CMAKE_MATCH_2} is missing: install breeze-icon-theme or set TRANSMITTAL_BREEZE")
        endif()
        configure_file("${TRANSMITTAL_BREEZE}/${CMAKE_MATCH_2}" "${copy}" COPYONLY)
        list(APPEND files "${copy}")
        set_source_files_properties("${copy}" PROPERTIES QT_RESOURCE_ALIAS "icons/${name}.svg")
    endforeach()
    foreach(file ${files})
        if(NOT EXISTS "${file}")
            message(FATAL_ERROR "${file} is missing: install packaging/linux/packages.txt or set the folder (TRANSMITTAL_INTER, TRANSMITTAL_JETBRAINS_MONO)")
        endif()
    endforeach()
    qt_add_resources(${target} look PREFIX /look FILES ${files})
endfunction()
