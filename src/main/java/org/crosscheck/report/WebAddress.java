package org.crosscheck.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses that articles bring along; only plain http and https ones are linked. */
public final class WebAddress {
  private WebAddress() {}

  /** Whether the address may become a link: no script, data or file address does. */
  public static boolean isLinkable(String url) {
    if (url == null || url.length() > 2000) {
      return false;
    }
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
