namespace DigitalRights.Facts.Model;

/// <summary>Which way of a scale is the freer or better one.</summary>
public enum Better
{
    Higher,
    Lower,
    Neither,
}
