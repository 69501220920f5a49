/** An invented person's profile page, served under the address that such a page has. */
export const sampleProfile = {
  name: 'Ilse Marchetti',
  address: 'https://www.linkedin.com/in/ilse-marchetti-sample/',
  html: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Ilse Marchetti | LinkedIn</title>
    <script type="application/ld+json">
      {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "mainEntity": {
          "@type": "Person",
          "name": "Ilse Marchetti",
          "url": "https://www.linkedin.com/in/ilse-marchetti-sample/",
          "jobTitle": "Harbour engineer",
          "worksFor": { "@type": "Organization", "name": "Quay & Tide" },
          "address": { "@type": "PostalAddress", "addressLocality": "Trieste" }
        }
      }
    </script>
    <style>
      body { max-width: 40rem; margin: 3rem auto; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
    </style>
  </head>
  <body>
    <main>
      <h1>Ilse Marchetti</h1>
      <p>Harbour engineer at Quay &amp; Tide · Trieste</p>
      <p>An invented person, to try Liant on: nothing on this page came from the network it stands for.</p>
    </main>
  </body>
</html>
`,
} as const;
