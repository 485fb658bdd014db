#!/bin/sh
# Starts Orthanc and `avara bridge` on this machine, puts an image into Orthanc, and fetches it as a viewer would.
# What compose.yaml does, without Docker. Needs Debian's orthanc, orthanc-dicomweb, curl, jq and openssl, and `avara` with
# the feature `bridge`.
#
#   orthanc-and-bridge.sh IMAGE.dcm [--once]
#
# It goes on until Control-C; with --once, it ends after the first image.
set -eu

image=${1:?usage: orthanc-and-bridge.sh IMAGE.dcm [--once]}
once=${2:-}
avara=${AVARA:-avara}
plugin=${ORTHANC_DICOM_WEB:-/usr/share/orthanc/plugins/libOrthancDicomWeb.so}
orthanc_port=${ORTHANC_PORT:-8042}
bridge_port=${BRIDGE_PORT:-8080}
monitor_port=${MONITOR_PORT:-9080}

folder=$(mktemp -d)
orthanc='' bridge=''
finish() {
    trap - EXIT INT TERM
    for process in $bridge $orthanc; do
        kill "$process" 2> /dev/null || true
        wait "$process" 2> /dev/null || true
    done
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT TERM

umask 077
cd "$(dirname "$image")"
image=$PWD/$(basename "$image")
cd "$folder"

openssl rand -hex 16 | tr -d '\n' > orthanc.password
printf 'whsec_%s' "$(openssl rand -base64 32)" > webhook.key
openssl rand -base64 32 > link.key

cat > orthanc.json << END
{
  "StorageDirectory": "db", "IndexDirectory": "db", "Plugins": ["$plugin"],
  "HttpPort": $orthanc_port, "RemoteAccessAllowed": false, "DicomServerEnabled": false,
  "AuthenticationEnabled": true, "RegisteredUsers": {"avara": "$(cat orthanc.password)"}
}
END

cat > bridge.toml << END
listen = "127.0.0.1:$bridge_port"
monitor = "127.0.0.1:$monitor_port"
url = "http://127.0.0.1:$bridge_port"
origins = "*"

[archive]
url = "http://127.0.0.1:$orthanc_port/dicom-web"
user = "avara"
password-file = "orthanc.password"

[[webhook-keys]]
secret-file = "webhook.key"

[[link-keys]]
id = "first"
secret-file = "link.key"
END

until_answers() {
    tries=0
    until curl --silent --fail --output /dev/null "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "no answer from $1" >&2; exit 1; }
        sleep 0.2
    done
}

Orthanc orthanc.json > orthanc.log 2>&1 &
orthanc=$!
until_answers "http://127.0.0.1:$orthanc_port/system" --user "avara:$(cat orthanc.password)"
stored=$(curl --silent --fail --user "avara:$(cat orthanc.password)" --data-binary @"$image" \
    "http://127.0.0.1:$orthanc_port/instances" | jq -r .ParentStudy)
study=$(curl --silent --fail --user "avara:$(cat orthanc.password)" \
    "http://127.0.0.1:$orthanc_port/studies/$stored" | jq -r .MainDicomTags.StudyInstanceUID)
echo "Orthanc has the study $study"

"$avara" bridge --config bridge.toml 2> bridge.log &
bridge=$!
until_answers "http://127.0.0.1:$monitor_port/ready"
"$avara" bridge check --config bridge.toml --study "$study" --output table || [ $? -eq 1 ]

echo "Avara asks for the study, and a viewer fetches the first link:"
AVARA_WEBHOOK_KEY=$(cat webhook.key) "$avara" webhooks trigger study.access_requested \
    --to "http://127.0.0.1:$bridge_port/avara" --study-instance-uid "$study" --output json > answer.json
curl --silent --fail --output first.dcm "$(jq -r '.reply.urls[0]' answer.json)"
cmp first.dcm "$image"
echo "first.dcm is $image, byte for byte"

if [ "$once" != --once ]; then
    echo "The bridge runs; its files are in $folder. Control-C ends it."
    wait "$bridge"
fi
