// red
package io.blotter.domain.agency;

abstract class Template {}
