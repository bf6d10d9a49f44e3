import { BlockList, isIP } from "node:net";

/** Parts of the address space that are not the public internet, each with its length. */
const NOT_PUBLIC_4 =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4";
/** Of IPv6 these parts of the global addresses; all that is not global is left out besides. */
const NOT_PUBLIC_6 = "2001::/23 2001:db8::/32 2002::/16 3fff::/20";
const GLOBAL_6 = "2000::/3";

function listOf(subnets: string, family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const subnet of subnets.split(" ")) {
    const [net = "", length] = subnet.split("/");
    list.addSubnet(net, Number(length), family);
  }
  return list;
}

const notPublic4 = listOf(NOT_PUBLIC_4, "ipv4");
const notPublic6 = listOf(NOT_PUBLIC_6, "ipv6");
const global6 = listOf(GLOBAL_6, "ipv6");

/**
 * Tells whether an IP address belongs to the public internet.
 *
 * IPv6 must be global unicast, so that addresses which carry an IPv4 address inside (`::ffff:…`, `64:ff9b::…`) are out.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry/iana-ipv6-special-registry.xhtml
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !notPublic4.check(address, "ipv4");
    case 6:
      return (
        !address.includes("%") &&
        global6.check(address, "ipv6") &&
        !notPublic6.check(address, "ipv6")
      );
    default:
      return false;
  }
}
