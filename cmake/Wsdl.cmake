# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later

# transmittal_wsdl(<target> WSDL <file> [DEPENDS <schemas>] NAMESPACE <C++ namespace> [SERVER])
# A static library of what KDSOAP generates from a WSDL that lies on this machine (nothing is ever fetched): the client,
# or with SERVER the base of a server object. It is not our code, so our warnings do not apply to it, and it is seen as a
# system header. Include it as <NAMESPACE.h>.
function(transmittal_wsdl target)
    cmake_parse_arguments(ARG "SERVER" "WSDL;NAMESPACE" "DEPENDS" ${ARGN})
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}")
    file(MAKE_DIRECTORY "${folder}")
    set(options -use-local-files-only -no-sync -namespace ${ARG_NAMESPACE})
    set(link KDSoap::kdsoap)
    if(ARG_SERVER)
        list(APPEND options -server)
        list(APPEND link KDSoap::kdsoap-server)
    endif()
    add_custom_command(
        OUTPUT "${folder}/${ARG_NAMESPACE}.h" "${folder}/${ARG_NAMESPACE}.cpp"
        COMMAND KDSoap::kdwsdl2cpp ${options} -both "${folder}/${ARG_NAMESPACE}" "${ARG_WSDL}"
        DEPENDS "${ARG_WSDL}" ${ARG_DEPENDS} KDSoap::kdwsdl2cpp
        COMMENT "Generating ${ARG_NAMESPACE} from a WSDL"
        VERBATIM
    )
    add_library(${target} STATIC "${folder}/${ARG_NAMESPACE}.cpp" "${folder}/${ARG_NAMESPACE}.h")
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_compile_options(${target} PRIVATE -w)
    target_include_directories(${target} SYSTEM INTERFACE "${folder}")
    target_link_libraries(${target} PUBLIC ${link} Qt6::Core)
endfunction()

# transmittal_wsdl_variant(<folder> WSDL <file> SCHEMA <changed schema> [COPY <other schemas>] ELEMENTS <names> FROM <type> TO <type>)
# Writes a copy of a service's description into <folder> in which the named elements have another type.
function(transmittal_wsdl_variant folder)
    cmake_parse_arguments(ARG "" "WSDL;SCHEMA;FROM;TO" "COPY;ELEMENTS" ${ARGN})
    foreach(file ${ARG_WSDL} ${ARG_COPY})
        get_filename_component(name "${file}" NAME)
        configure_file("${file}" "${folder}/${name}" COPYONLY)
    endforeach()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${ARG_SCHEMA}")
    file(READ "${ARG_SCHEMA}" schema)
    foreach(element ${ARG_ELEMENTS})
        string(REPLACE "name=\"${element}\" type=\"${ARG_FROM}\"" "name=\"${element}\" type=\"${ARG_TO}\"" changed "${schema}")
        if(changed STREQUAL schema)
            message(FATAL_ERROR "${ARG_SCHEMA} has no ${element} of type ${ARG_FROM}")
        endif()
        set(schema "${changed}")
    endforeach()
    get_filename_component(name "${ARG_SCHEMA}" NAME)
    file(CONFIGURE OUTPUT "${folder}/${name}" CONTENT "${schema}" @ONLY)
endfunction()
