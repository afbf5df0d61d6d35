// red
package io.blotter.web.agency;

class OpenRoutes {}
