using System.Text;

namespace DigitalRights.Site.Search;

/// <summary>
/// Writes rising numbers shortly: each as its distance from the one before, in digits of five bits; the sixth bit says that more follow.
/// </summary>
static class SearchNumbers
{
    const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const int More = 32;

    public static string Write(IEnumerable<int> rising)
    {
        var written = new StringBuilder();
        var before = 0;
        foreach (var number in rising)
        {
            var distance = number - before;
            before = number;
            for (; distance >= More; distance /= More) written.Append(Digits[More + distance % More]);
            written.Append(Digits[distance]);
        }
        return written.ToString();
    }
}
