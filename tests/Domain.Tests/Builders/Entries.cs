using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Domain.Tests.Builders;

/// <summary>Entries and exchanges of the domain, valid as they start.</summary>
internal static class Entries
{
    public static readonly Officer Officer = new(
        Guid.CreateVersion7(Friday.Noon),
        "Đại úy Trần Thanh Lâm",
        Agencies.BorderGuard,
        "BP-TN-MOCBAI"
    );

    public static readonly Officer PoliceOfficer = new(
        Guid.CreateVersion7(Friday.Noon),
        "Thiếu tá Nguyễn Hoài Phương",
        Agencies.Police,
        "CA-TN"
    );

    public static ExchangeEntry Incoming =>
        new()
        {
            Partner = "KH",
            Direction = Directions.Incoming,
            Medium = Mediums.Telephone,
            ReceivedAt = Friday.Noon.AddHours(-1),
            Urgency = Urgencies.Priority,
            Area = Areas.Border,
            Province = "72",
            Kind = ExchangeKinds.VerificationRequest,
            SourceReliability = SourceReliabilities.B,
            InformationCredibility = InformationCredibilities.ProbablyTrue,
            Handling = Handlings.Amber,
            Language = "km",
            Subject = "Đề nghị xác minh",
            Summary = "Phía bạn đề nghị xác minh nhân thân hai người.",
        };

    public static ExchangeEntry Outgoing =>
        Incoming with
        {
            Direction = Directions.Outgoing,
            ReceivedAt = null,
            SentAt = Friday.Noon.AddHours(-1),
        };

    public static ExchangeEntry Draft => Outgoing with { SentAt = null, Draft = true };

    public static ExchangeEntry Secret =>
        Incoming with
        {
            Secrecy = SecrecyLevels.Secret,
            Subject = null,
            Summary = null,
            Province = null,
            Kind = ExchangeKinds.Other,
            SourceReliability = SourceReliabilities.F,
            InformationCredibility = InformationCredibilities.CannotBeJudged,
            OfficialNumber = "12/BC-CA",
            CounterpartContact = "Công an tỉnh Xvây Riêng",
            PaperLocation = "Tủ hồ sơ mật số 2",
        };

    public static Intake Checked(this ExchangeEntry entry, int people = 0, DateTimeOffset? at = null, Officer? by = null) =>
        Intake.Check(entry, people, Rules.On(DayOf(entry), entry.Partner), by ?? Officer, at ?? Friday.Noon);

    public static Exchange Logged(this ExchangeEntry entry, Officer? by = null) =>
        Exchange.Log(entry.Checked(by: by), []).Numbered(Reference.Of("KH", 2018, 1));

    /// <summary>Logged, classified and taken in hand by <see cref="Officer"/>.</summary>
    public static Exchange InHand(this ExchangeEntry entry, bool signsOfCrime = false)
    {
        var exchange = entry.Logged();
        exchange.Classify(
            new(signsOfCrime, Urgencies.Priority, null, entry.Secrecy is null ? "Đã xem" : null),
            Rules.OfNoon,
            Officer,
            Friday.Noon
        );
        exchange.Assign(Officer, null, Officer, Friday.Noon);
        return exchange;
    }

    /// <summary>The codes and fields for which the entry is refused.</summary>
    public static IReadOnlyList<(string Code, string? Field)> Refusals(
        this ExchangeEntry entry,
        int people = 0,
        DateTimeOffset? at = null
    ) =>
        [
            .. Should
                .Throw<DomainException>(() => entry.Checked(people, at))
                .Errors.Select(error => (error.Code["hotline.exchange.".Length..], error.Field)),
        ];

    private static DateOnly DayOf(ExchangeEntry entry) =>
        DateOnly.FromDateTime((entry.ReceivedOrSentAt ?? Friday.Noon).ToOffset(TimeSpan.FromHours(7)).DateTime);
}
