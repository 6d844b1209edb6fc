# SPDX-License-Identifier: GPL-3.0-or-later
# Read by app/run and tests/run: the Debian packages Muster needs, and what to say where it cannot have them.

buildPackages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libicu-dev libcsv-dev libsodium-dev libqrencode-dev libzbar-dev libxlsxwriter-dev liborcus-dev
    libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-image-formats-plugin-pdf qt6-translations-l10n fonts-inter fonts-noto-core
)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Elsewhere than on Debian nothing is installed: names every tool and library that is not there, and stops.
needElsewhere() {
    local missing=() tool module
    for tool in c++ cmake ninja pkg-config; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    for module in Qt6Core Qt6Sql Qt6Widgets Qt6PrintSupport Qt6Svg Qt6Charts Qt6Concurrent icu-i18n libsodium libqrencode zbar xlsxwriter liborcus-0.17; do
        pkg-config --exists "$module" 2>/dev/null || missing+=("$module")
    done
    # Qt's own plugins come without a file for pkg-config.
    [[ -e $(qtpaths6 --plugin-dir 2>/dev/null)/imageformats/libqpdf.so ]] || missing+=("Qt6Pdf's plugin for pictures")
    echo '#include <csv.h>' | c++ -E -x c++ - >/dev/null 2>&1 || missing+=("libcsv")
    ((${#missing[@]} == 0)) && return
    say "This is not Debian, so packages are not installed from here. Muster still needs:"
    say "    ${missing[*]}"
    say "On Debian 12 they come with: $*"
    exit 1
}

# Installs those of the named packages that are not there; asks the network for nothing when all are.
needPackages() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || { needElsewhere "$@"; return; }
    local installed missing=() package asRoot=()
    installed=" $(dpkg-query -W -f '${Package}:${db:Status-Status} ' "$@" 2>/dev/null || true)"
    for package; do
        [[ $installed == *" $package:installed "* ]] || missing+=("$package")
    done
    ((${#missing[@]} == 0)) && return
    say "Debian packages still to install: ${missing[*]}"
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "Please have them installed: this user is not root and sudo is not there."
        asRoot=(sudo)
    fi
    "${asRoot[@]}" apt-get update -q >&2 || say "The list of packages could not be renewed; trying with the present one."
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2 \
        || fail "These packages could not be installed: ${missing[*]}"
}
