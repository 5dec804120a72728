using System.Globalization;
using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Channels.Testing;

/// <summary>Every reason for which the result of a line test is refused.</summary>
public static class LineTestErrors
{
    /// <summary>It has not happened yet.</summary>
    public static DomainError InFuture() => Error("in-future", "Thời gian này chưa đến.", "This time lies in the future.", "testedAt");

    /// <summary>There was no such line on that day.</summary>
    public static DomainError ChannelNotInUse(string channel, DateOnly day) =>
        Error(
            "channel-not-in-use",
            $"Ngày {day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)} chưa có hoặc không còn kênh liên lạc {channel}.",
            $"Channel {channel} did not exist on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.",
            "testedAt"
        );

    /// <summary>The channel had no such contact point on that day.</summary>
    public static DomainError ContactPointUnknown(IEnumerable<string> known)
    {
        var codes = string.Join(", ", known) is { Length: > 0 } some ? some : "–";
        return Error(
            "contact-point-unknown",
            $"Ngày đó kênh không có đầu mối này. Các đầu mối: {codes}.",
            $"The channel had no such contact point on that day. Contact points: {codes}.",
            "contactPoint"
        );
    }

    private static DomainError Error(string reason, string vi, string en, string field) =>
        new($"hotline.line-test.{reason}", Invalid, new(vi, en), field);
}
