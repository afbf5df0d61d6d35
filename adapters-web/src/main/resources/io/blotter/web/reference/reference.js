const server = location.origin;
document.getElementById("here").textContent = server;

function withSample(operation) {
  const sample = operation["x-codeSamples"]?.[0]?.source;
  if (sample) {
    operation.description += "\n\n```\n" + sample.replaceAll("$BLOTTER_URL", server) + "\n```";
  }
}

function show(spec) {
  Object.values(spec.paths).flatMap(Object.values).forEach(withSample);
  SwaggerUIBundle({
    spec,
    dom_id: "#operations",
    deepLinking: true,
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    docExpansion: "list",
    persistAuthorization: false,
    tryItOutEnabled: false,
    validatorUrl: null,
  });
}

fetch("/openapi.json").then(answer => answer.json()).then(show);
