// red
package io.blotter.pages.agency;

public final class BackDoor {}
