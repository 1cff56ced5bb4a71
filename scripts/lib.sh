# Sourced by the commands in this folder: brings the packages and the pinned Node, then `run FILE`
# starts a program of the repository with it. Says in one sentence what is missing.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

stop() {
  printf '%s\n' "$1" >&2
  exit 1
}

# True where the program exists, starts, and is at least Node $2.$3.
node_is() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > +process.argv[1] || (a === +process.argv[1] && b >= +process.argv[2]) ? 0 : 1)' \
    "$2" "$3" 2>/dev/null
}

# The packages are current when node_modules was made from this very lock file.
packages_are_current() {
  cmp -s "$root/pnpm-lock.yaml" "$root/node_modules/.installed-lock"
}

install_packages() {
  printf 'Installing packages (the first time takes about half a minute)\n' >&2
  local said
  said=$(cd "$root" && npx -y pnpm@12.21.0 install --frozen-lockfile --reporter=append-only 2>&1 </dev/null | tee >(cat >&2)) &&
    cp "$root/pnpm-lock.yaml" "$root/node_modules/.installed-lock" && return
  case $said in
    *ENOSPC* | *'no space left'*) stop "The disk that holds $root is full; free some space and start again." ;;
    *EROFS* | *'ead-only file system'*) stop "$root cannot be written: its file system is read-only." ;;
    *EACCES*) stop "$root cannot be written by this user; give it to them, or start as the user it belongs to." ;;
  esac
  stop 'The packages could not be installed; the lines above say why (is the npm registry reachable?).'
}

# Puts the pinned Node first on PATH; other platforms use their own, which must be as new.
use_pinned_node() {
  local bin
  for bin in "$root"/node_modules/node-*/bin; do
    if node_is "$bin/node" 24 11; then
      PATH="$bin:$PATH"
      break
    fi
  done
  node_is node 24 11 ||
    stop "No Node is pinned for this platform and the one installed is $(node --version); install Node 24.11 or later."
  export PATH="$root/node_modules/.bin:$PATH"
}

command -v node >/dev/null || stop 'Node is not installed; install Node 20 or later from https://nodejs.org.'
node_is node 20 0 || stop "Node 20 or later is needed and this is $(node --version); install a newer one from https://nodejs.org."
command -v npx >/dev/null || stop 'npx is not installed; install npm, which usually comes with Node.'
packages_are_current || install_packages
use_pinned_node

# Replaces this shell by a program of the repository, named from its root.
run() {
  local file=$1
  shift
  # kafkajs asks for timers in the past, which Node answers with a warning that helps nobody.
  exec node --disable-warning=TimeoutNegativeWarning "$root/$file" "$@"
}
