# What ops/start and ops/test share: say a line for each step, find out what the machine lacks, install exactly that.
# shellcheck shell=bash
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}" # unset under some CI systems and init systems; dotnet and npm need it
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# Debian keeps a working npm in /usr/bin; an older one earlier on PATH may be broken.
npm --version >/dev/null 2>&1 || export PATH="/usr/bin:$PATH"

say() { echo "== $*" >&2; }

# Ends with exit code 3: the machine lacks something that we cannot mend.
cannot() {
  echo "$*" >&2
  exit 3
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# may_install WHY PACKAGE…: ends with a sentence where we are not allowed to install, before anything was changed.
may_install() {
  local why=$1
  shift
  by_hand="apt-get install --no-install-recommends $*"
  command -v apt-get >/dev/null || cannot "$why is missing and this is not Debian. Install what '$by_hand' would, then start again."
  [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || cannot "$why is missing, and installing it needs root. As root: $by_hand"
}

fresh_package_lists() {
  [ -z "${package_lists_are_fresh:-}" ] || return 0
  local said
  said=$(as_root apt-get -qq update 2>&1) || cannot "$said"$'\n'"The package lists cannot be fetched. As root: apt-get update && $by_hand"
  package_lists_are_fresh=yes
}

# install WHY PACKAGE…: Debian packages, without asking and without what they merely recommend.
install() {
  may_install "$@"
  local log=${TMPDIR:-/tmp}/tradepromotion-install-$$.log
  say "Installing $1: ${*:2}"
  fresh_package_lists
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -o Dpkg::Options::=--force-confold install "${@:2}" \
    >"$log" 2>&1 </dev/null || cannot "$1 cannot be installed: $(grep -m 3 '^E:' "$log"). All of it in $log. As root: $by_hand"
  rm -f "$log"
}

need_dotnet() {
  command -v dotnet >/dev/null || cannot "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  local said
  cd "$project"
  said=$(dotnet --version 2>&1) && return
  if grep -q ICU <<<"$said"; then
    # The package's name holds a number that differs between releases of Debian.
    may_install "ICU (dotnet's languages)" 'libicu*'
    fresh_package_lists
    install "ICU (dotnet's languages)" "$(apt-cache --names-only search '^libicu[0-9]+$' | cut -d' ' -f1 | sort -V | tail -1)"
    said=$(dotnet --version 2>&1) && return
  fi
  cannot "dotnet does not run here: $(head -3 <<<"$said")"
}

# The typeface of our PDF files, with every letter of Vietnamese.
need_fonts() {
  [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf ] || install "The typeface of PDF files" fonts-dejavu-core
}

# The server's programs only: no cluster of Debian's beside ours, so no service that starts. None at all where a server was given.
need_postgres() {
  [ -z "${ConnectionStrings__Postgres:-}" ] || return 0
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null && return
  may_install PostgreSQL postgresql
  if ! [ -e /etc/postgresql-common/createcluster.conf ]; then
    as_root mkdir -p /etc/postgresql-common
    as_root tee /etc/postgresql-common/createcluster.conf >/dev/null <<<'create_main_cluster = false'
  fi
  install PostgreSQL postgresql
}

need_node() {
  npm --version >/dev/null 2>&1 || install "Node.js (fetches the fonts and scripts that browsers get)" nodejs npm
  hash -r
  npm --version >/dev/null 2>&1 || cannot "npm does not run here: $(npm --version 2>&1 | head -2)"
}

need_chromium() {
  command -v chromium >/dev/null || install "Chromium (the journeys run in a real browser)" chromium fonts-dejavu-core
}

# The program only: the app runs it with settings of its own, so the service that Debian would start stays off.
need_coturn() {
  command -v turnserver >/dev/null && return
  install "coturn (relays calls that find no direct way)" coturn
  if [ -d /run/systemd/system ]; then as_root systemctl --quiet disable --now coturn || true; fi
}

# build WHAT: Release, silent unless it fails.
build() {
  local log
  say "Building (the first time takes a minute or two)"
  log=$(dotnet build "$project/$1" -c Release -v quiet --nologo -nodeReuse:false 2>&1) || {
    echo "$log" >&2
    exit 1
  }
}
