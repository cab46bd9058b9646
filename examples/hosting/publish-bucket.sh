#!/bin/sh
# Publishes a built site in an S3-compatible bucket: publish-bucket.sh SITE REMOTE:BUCKET[/FOLDER]
# It needs rclone (https://rclone.org), in which `rclone config` has made REMOTE. rclone gives each file its content type by its ending.
set -eu
site=$1
bucket=$2

# What only other hosts read.
none='- /{_headers,_redirects,.nojekyll,.cuttings-site}'

# First what pages need and what never changes, then the pages, and at last what is gone goes: a reader never finds a page
# whose style sheet is not there yet.
rclone copy "$site" "$bucket" --checksum --fast-list --transfers 32 \
  --header-upload 'Cache-Control: public, max-age=31536000, immutable' \
  --filter '+ /assets/{{.*-[0-9a-f]{8}\.(css|js|woff2)}}' --filter '+ /pictures/**' --filter '+ /search/index/**' --filter '- **'
rclone copy "$site" "$bucket" --checksum --fast-list --transfers 32 \
  --header-upload 'Cache-Control: public, max-age=0, must-revalidate' \
  --filter "$none" \
  --filter '- /assets/{{.*-[0-9a-f]{8}\.(css|js|woff2)}}' --filter '- /pictures/**' --filter '- /search/index/**'
rclone sync "$site" "$bucket" --checksum --fast-list --filter "$none"
