// red
package io.blotter.tools;

final class Leftovers {}
