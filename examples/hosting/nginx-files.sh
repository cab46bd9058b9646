#!/bin/sh
# Makes what nginx.conf includes: nginx-files.sh SITE FOLDER writes FOLDER/archive-headers.conf and FOLDER/archive-aliases.map.
set -eu
site=$1
folder=$2

# The first pattern of _headers is that of all paths; nginx.conf itself says what is kept for how long.
awk '/^\// { patterns++ }
  patterns == 1 && /^  / {
    colon = index($0, ": ")
    printf "add_header %s \"%s\" always;\n", substr($0, 3, colon - 3), substr($0, colon + 2)
  }' "$site/_headers" > "$folder/archive-headers.conf"

if [ -f "$site/_redirects" ]; then
  awk '{ print $1, $2 ";" }' "$site/_redirects" > "$folder/archive-aliases.map"
else
  : > "$folder/archive-aliases.map"
fi
