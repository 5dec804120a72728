using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Searching;

/// <summary>Whatever is typed gets an answer.</summary>
[Collection(FindingService.Name)]
public sealed class OddSearchTests(HotlineService service)
{
    public static TheoryData<string> WithoutWords =>
        [
            "'; --",
            "%",
            "_",
            "\\",
            "*",
            "\"",
            "\"\"",
            "\"\"\"*",
            "!!! ??? ...",
            "' or ''=''--"[..1],
            "@",
            "@@",
            "#",
            "=",
            "^",
            ":*",
            "&|!<->()",
            "🚨",
        ];

    public static TheoryData<string> WithWords =>
        [
            "'; drop table hotline.exchanges; --",
            "100% _a\\b",
            "a & b | !c <-> d:*",
            "'a':1A,2B",
            "\"chưa đóng",
            "đóng\" rồi",
            "a\"b\"c\"d",
            "*a* **b",
            "@BP-TN-MOCBAI",
            "#2018",
            "=dương ^dương",
            "<script>alert(1)</script>",
            "null undefined NaN",
            "e\u0301\u0301\u0301\u0301",
            "\u200bkhông\u200bhình",
        ];

    [Theory]
    [MemberData(nameof(WithoutWords))]
    public async Task What_holds_no_word_finds_nothing(string typed)
    {
        var page = await service.SearchAsync(Officers.OfMocBai, typed);
        (page["items"]!.AsArray().Count, page.Found(), page["next"]).ShouldBe((0, 0, null));
    }

    [Theory]
    [MemberData(nameof(WithWords))]
    public async Task What_looks_like_a_command_is_words(string typed) =>
        (await service.SearchAsync(Officers.OfMocBai, typed))["found"].ShouldNotBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Nothing_typed_is_the_list(string typed)
    {
        await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var page = await service.SearchAsync(Officers.OfMocBai, typed);
        page["items"]!.AsArray().ShouldNotBeEmpty();
        page["found"].ShouldBeNull();
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered()
    {
        foreach (var letter in new[] { "x", "x ", "ề", "\"ề", "a* ", "文" })
        {
            var typed = string.Concat(Enumerable.Repeat(letter, 10_000 / letter.Length));
            (await service.SearchAsync(Officers.OfMocBai, typed))["found"].ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_pasted_paragraph_finds_where_it_stands()
    {
        var own = Words.Own();
        var summary = string.Join(' ', Enumerable.Range(0, 150).Select(i => $"từ{i}")) + $" {own}.";
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", summary));
        (await service.IdsAsync(Officers.OfMocBai, summary)).ShouldBe([logged.Id()]);
        (await service.IdsAsync(Officers.OfMocBai, $"\"{summary}\"")).ShouldBe([logged.Id()]);
    }

    [Theory]
    [InlineData("a\u0007b", "q")]
    [InlineData("a&after=made-up", "after")]
    [InlineData("a&after=WyIxIiwiMiJd", "after")]
    [InlineData("a&q=b", "q")]
    public async Task What_is_no_text_or_no_page_is_named(string query, string field)
    {
        using var answer = await service.GetAsync(
            Officers.OfMocBai,
            $"{Calls.Exchanges}?q={query.Replace("\u0007", "%07", StringComparison.Ordinal)}"
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    [Fact]
    public async Task More_than_ten_thousand_characters_are_refused_by_name()
    {
        using var answer = await service.GetAsync(Officers.OfMocBai, $"{Calls.Exchanges}?q={new string('x', 10_001)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!["q"].ShouldNotBeNull();
    }

    [Fact]
    public async Task The_description_says_how_to_ask()
    {
        var description = await service.ReadAsync(Officers.OfMocBai, "/api/hotline/openapi.json");
        var parameters = description["paths"]![Calls.Exchanges]!["get"]!["parameters"]!.AsArray();
        var q = parameters.Single(parameter => parameter!["name"]!.GetValue<string>() == "q")!;
        q["description"]!.GetValue<string>().ShouldContain("All have to be there");
        JsonNode.DeepEquals(q["schema"]!["type"], "string").ShouldBeTrue();
    }
}
