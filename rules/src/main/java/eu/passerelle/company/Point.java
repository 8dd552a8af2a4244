package eu.passerelle.company;

/** A place on the map in WGS 84 degrees. */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /** Distance as the crow flies, in kilometres (haversine). */
    public double kilometresTo(Point other) {
        double dLat = Math.toRadians(other.latitude - latitude);
        double dLon = Math.toRadians(other.longitude - longitude);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
    }
}
