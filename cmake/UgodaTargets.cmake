# What every target of Ugoda shares: warnings, Qt guards, sanitizers, a precompiled header.

add_library(ugoda_flags INTERFACE)
target_compile_definitions(ugoda_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    UGODA_VERSION="${PROJECT_VERSION}")
target_include_directories(ugoda_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(NOT MSVC)
    target_compile_options(ugoda_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror)
endif()
if(UGODA_SANITIZE)
    target_compile_options(ugoda_flags INTERFACE
        -fsanitize=${UGODA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(ugoda_flags INTERFACE -fsanitize=${UGODA_SANITIZE})
endif()

# A folder is a library is a layer: the sources are all that lies in the folder.
# PCH names the Qt header that most files of the layer begin with.
function(ugoda_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "PUBLIC;PRIVATE;PCH")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC ugoda_flags ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    target_precompile_headers(${name} PRIVATE ${arg_PCH})
endfunction()

# One test program: tests/<folder>/tst_<behaviour>.cpp linked with the layers that it exercises.
# Its labels are the folder and, when it needs an X server, xvfb.
function(ugoda_add_test source)
    cmake_parse_arguments(PARSE_ARGV 1 arg "XVFB" "TIMEOUT" "LINK")
    get_filename_component(name ${source} NAME_WE)
    get_filename_component(folder ${source} DIRECTORY)
    get_filename_component(folder ${folder} NAME)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE ugoda_flags Qt6::Test ${arg_LINK})
    if(arg_XVFB)
        add_test(NAME ${name} COMMAND xvfb-run -a -s "-screen 0 1440x900x24" $<TARGET_FILE:${name}>)
        # xvfb-run picks a free display number, but not safely beside another that does the same.
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK x_server)
        set(labels "${folder};xvfb")
        set(platform xcb)
    else()
        add_test(NAME ${name} COMMAND ${name})
        set(labels ${folder})
        set(platform offscreen)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${labels}" ENVIRONMENT
        "QT_QPA_PLATFORM=${platform};QT_SCALE_FACTOR=1;QT_FONT_DPI=96;TZ=Europe/Kyiv;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
endfunction()
