using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>Numbers of objects, a bit each: a file can name millions.</summary>
internal sealed class PdfNumbers
{
    // What the standard's annex C gives as the most that programs take.
    private const long Most = 8_388_607;

    private ulong[] bits = [];

    public void Add(long number)
    {
        if (number is < 0 or > Most)
        {
            if (number > Most)
            {
                throw new DomainException(FileErrors.Broken());
            }

            return;
        }

        var place = (int)(number / 64);
        if (place >= bits.Length)
        {
            Array.Resize(ref bits, Math.Max(place + 1, bits.Length * 2));
        }

        bits[place] |= 1UL << (int)(number % 64);
    }

    /// <summary>Whether a number is in both.</summary>
    public bool Meet(PdfNumbers other) => bits.Zip(other.bits).Any(pair => (pair.First & pair.Second) != 0);
}
