using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Hosting.Tests;

/// <summary>Reference data as records.</summary>
public sealed class SeedFileReading
{
    private sealed record Desk(
        string Code,
        string Vi,
        string? Parent,
        IReadOnlyList<string> Partners,
        bool Neighbour,
        int Order,
        DateOnly ValidFrom,
        DateOnly? ValidTo
    );

    private sealed class Gate
    {
        public string Code { get; init; } = "";

        public string? Opposite { get; init; }
    }

    private const string File = """
        code,vi,parent,partners,neighbour,order,valid_from,valid_to,unknown_to_us
        BP-TN,"Bàn liên lạc ""Mộc Bài"", Tây Ninh",,KH;LA,true,3,2011-01-01,,x

        BP-TW,"hai
        dòng",BP-TN,,false,4,2011-01-01,2025-06-30,
        """;

    [Fact]
    public void Columns_become_properties_and_empty_cells_nothing()
    {
        var desks = Read<Desk>(File);

        desks.Count.ShouldBe(2);
        desks[0].Vi.ShouldBe("Bàn liên lạc \"Mộc Bài\", Tây Ninh");
        desks[0].Parent.ShouldBeNull();
        desks[0].Partners.ShouldBe(["KH", "LA"]);
        desks[0].ValidTo.ShouldBeNull();
        desks[0].Neighbour.ShouldBeTrue();
        desks[1].Vi.ShouldBe("hai\ndòng");
        desks[1].Partners.ShouldBeEmpty();
        desks[1].ValidTo.ShouldBe(new DateOnly(2025, 6, 30));
    }

    [Fact]
    public void A_class_with_properties_is_filled_too() =>
        Read<Gate>("code,opposite\nMB,\nXM,Bavet\n").Select(gate => gate.Opposite).ShouldBe([null, "Bavet"]);

    [Fact]
    public void A_missing_column_is_named() =>
        Should
            .Throw<FormatException>(() => Read<Gate>("code\nMB\n"))
            .Message.ShouldBe("test.csv, line 1: Opposite is no column of the file.");

    [Theory]
    [InlineData("order", "3", "three")]
    [InlineData("validfrom", "2011-01-01", "01/01/2011")]
    [InlineData("neighbour", "true", "ja")]
    [InlineData("order", ",3,", ",,")]
    public void A_wrong_value_is_named_with_its_line(string column, string right, string wrong)
    {
        var place = File.IndexOf(right, StringComparison.Ordinal);
        var text = File[..place] + wrong + File[(place + right.Length)..];

        Should.Throw<FormatException>(() => Read<Desk>(text)).Message.ToLowerInvariant().ShouldStartWith($"test.csv, line 2: {column}");
    }

    private static IReadOnlyList<T> Read<T>(string text) => SeedFiles.Read<T>(new StringReader(text.ReplaceLineEndings("\n")), "test.csv");
}
