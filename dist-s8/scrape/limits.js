const MiB = 1024 * 1024;
export const LIMITS = {
    wireBytes: 20 * MiB,
    bodyBytes: 50 * MiB, // what the sitemap protocol allows one file; pages are far smaller
    headerBytes: 64 * 1024,
    requestSeconds: 60,
    redirects: 5,
    urlLength: 2048, // as in the sitemap protocol
    xmlDepth: 100,
    sitemaps: 2000,
    sitemapDepth: 3,
    tries: 4,
    backoffSeconds: 2,
    backoffCapSeconds: 120,
    crawlDelayCapSeconds: 60,
    hostFailures: 5,
};
