using System.Globalization;
using System.Text;
using System.Text.Json;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>What makes a row this row and no other: its day and number, its texts as they stand in the file, and whom it mentions. Kept under a key only, so that nobody can be read out of it.</summary>
internal static class RowKey
{
    public static byte[] Of(ExchangeEntry entry, ReadRow read, IReadOnlyList<ProtectedDetails> people, Protector protector)
    {
        string?[] row =
        [
            entry.Partner,
            entry.Direction,
            entry.ReceivedOrSentAt?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            read.OwnNumber,
            entry.OfficialNumber ?? read.OwnNumber, // Rows without a number of their own were kept under that of the log once; they are known by it still.
            .. read.Written.Select(Plain),
            .. people
                .SelectMany(person =>
                    (string?[])
                        [person.Name, person.Birth, person.Document, person.Telephone, .. person.OtherDocuments, .. person.OtherTelephones]
                )
                .Select(Plain),
        ];
        return protector.BlindIndex("import-row", JsonSerializer.Serialize(row));
    }

    // Accents stay: Hoa and Hòa are two people. A blank more or a capital letter makes no other row.
    private static string? Plain(string? text) =>
        text is null
            ? null
            : string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .ToLowerInvariant();
}
