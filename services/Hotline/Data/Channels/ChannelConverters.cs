using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Hours;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Hotline.Data.Channels;

internal sealed class ChannelIdConverter() : ValueConverter<ChannelId, Guid>(id => id.Value, value => new ChannelId(value));

internal sealed class OpeningHoursConverter() : ValueConverter<OpeningHours, string>(hours => hours.Text, text => OpeningHours.Parse(text));

internal sealed class ContactPointsConverter()
    : ValueConverter<IReadOnlyList<ContactPoint>, string>(points => ContactPointsJson.Write(points), text => ContactPointsJson.Read(text));

// A state is written once and never changed, so the list itself stands for its content.
internal sealed class ContactPointsComparer()
    : ValueComparer<IReadOnlyList<ContactPoint>>((one, other) => ReferenceEquals(one, other), points => points.Count, points => points);

internal static class ContactPointsJson
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(IReadOnlyList<ContactPoint> points) => JsonSerializer.Serialize(points, Plain);

    public static IReadOnlyList<ContactPoint> Read(string text) => JsonSerializer.Deserialize<IReadOnlyList<ContactPoint>>(text, Plain)!;
}
