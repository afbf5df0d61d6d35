// red
package io.blotter.application.agency;

public abstract class Template {}
