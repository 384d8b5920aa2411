namespace DigitalRights.Engine;

/// <summary>The media types (IANA) that a site is made of.</summary>
public static class MediaTypes
{
    public static string Css => "text/css";

    public static string Html => "text/html";

    public static string JavaScript => "application/javascript";

    public static string Json => "application/json";

    public static string Markdown => "text/markdown";

    public static string Xml => "application/xml";
}
