using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Searching;

/// <summary>Which words find an exchange. Each test looks beside a word that nothing else in the database has.</summary>
[Collection(FindingService.Name)]
public sealed class SearchWordsTests(HotlineService service)
{
    private readonly string own = Words.Own();

    [Theory]
    [InlineData("Hoà giải ở Mỹ Đường", "hòa")]
    [InlineData("Hoà giải ở Mỹ Đường", "HOA giai")]
    [InlineData("Hoà giải ở Mỹ Đường", "mĩ duong")]
    [InlineData("Hoà giải ở Mỹ Đường", "đuong MY")]
    [InlineData("Bà Lý ở Quí Sơn", "lí quý")]
    [InlineData("Đoàn người đã vượt biên", "DA vuot doan")]
    [InlineData("Công văn 125/CV-PC02", "125/cv-pc02")]
    [InlineData("Công văn 125/CV-PC02", "pc02 cv")]
    [InlineData("Tin của Căm-pu-chia", "campuchia")]
    [InlineData("Tin của Căm-pu-chia", "CĂM-PU-CHIA")]
    [InlineData("Tin của Campuchia", "cam-pu-chia")]
    [InlineData("Người ở Xi-ha-núc-vin", "xihanuc*")]
    [InlineData("边境警察局通知", "警察")]
    [InlineData("ការជួញដូរមនុស្ស", "មនុស្ស")]
    public async Task However_it_is_typed_it_is_found(string subject, string words)
    {
        var logged = await LoggedAsync(subject);
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
        {
            (await service.IdsAsync(Officers.OfMocBai, $"{own} {words}".Normalize(form))).ShouldBe([logged]);
        }
    }

    [Theory]
    [InlineData("mua bán người", "mua người", true)]
    [InlineData("mua bán người", "mua \"bán người\"", true)]
    [InlineData("mua bán người", "\"mua người\"", false)]
    [InlineData("mua bán người", "\"nguoi ban mua\"", false)]
    [InlineData("mua bán người", "mua tre", false)]
    [InlineData("mua bán người", "ngu*", true)]
    [InlineData("mua bán người", "\"ban ngu*\"", true)]
    [InlineData("mua bán người", "“bán người”", true)]
    [InlineData("mua bán người", "ngu", false)]
    [InlineData("mua bán người", "gười*", false)]
    [InlineData("quyết định ở Quỳ Châu", "quy* chau", true)]
    [InlineData("quyết định ở Quỳ Châu", "\"dinh o", true)]
    [InlineData("quyết định ở Quỳ Châu", "\"o dinh", false)]
    public async Task All_words_have_to_be_there_phrases_side_by_side_and_a_star_begins_a_word(string subject, string words, bool found)
    {
        var logged = await LoggedAsync(subject);
        (await service.IdsAsync(Officers.OfMocBai, $"{own} {words}")).ShouldBe(found ? [logged] : []);
    }

    [Fact]
    public async Task No_phrase_reaches_from_one_field_into_the_next()
    {
        await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("subject", $"Tin {own}").With("summary", "Bảy người được giữ"));
        (await service.IdsAsync(Officers.OfMocBai, $"\"{own} bay\"")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_word_typed_with_its_marks_comes_first_as_written_and_one_without_marks_asks_for_none()
    {
        await LoggedAsync("Đường số 7", -4);
        await LoggedAsync("Ông Dương", -3);
        await LoggedAsync("Cái đường ray", -2);
        await LoggedAsync("Duong khong dau", -1);
        (await service.SubjectsAsync(Officers.OfMocBai, $"{own} Dương")).Select(Short).ShouldBe(["Ông", "Duong", "Cái", "Đường"]);
        (await service.SubjectsAsync(Officers.OfMocBai, $"{own} đường")).Select(Short).ShouldBe(["Cái", "Đường", "Duong", "Ông"]);
        (await service.SubjectsAsync(Officers.OfMocBai, $"{own} duong")).Select(Short).ShouldBe(["Duong", "Cái", "Ông", "Đường"]);
    }

    [Fact]
    public async Task What_says_it_in_its_subject_comes_before_what_says_it_somewhere()
    {
        await service.LoggedAsync(Officers.OfMocBai, An.Exchange(At(-3)).With("subject", $"Xác minh {own}"));
        await service.LoggedAsync(Officers.OfMocBai, An.Exchange(At(-1)).With("subject", "Tin khác").With("summary", $"Nhắc lại {own}"));
        (await service.SubjectsAsync(Officers.OfMocBai, own)).Select(Short).ShouldBe(["Xác", "Tin"]);
    }

    [Fact]
    public async Task Letters_that_only_look_like_the_right_ones_are_put_right_on_entry_and_in_searches()
    {
        var mark = Words.Own();
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("subject", $"Ðỗ trƣờng Nguy\u00ADễn {mark}"));

        var read = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{logged.Id()}");
        read["subject"]!.GetValue<string>().ShouldBe($"Đỗ trường Nguyễn {mark}");
        foreach (var sought in new[] { "Đỗ", "Ðỗ", "trường", "trƣờng", "Nguyễn", "Nguy\u00ADễn" })
        {
            (await service.IdsAsync(Officers.OfMocBai, $"{sought} {mark}")).ShouldBe([logged.Id()], sought);
        }
    }

    [Fact]
    public async Task Number_official_number_summary_translation_and_answers_are_searched()
    {
        string[] words = [.. Enumerable.Range(0, 5).Select(_ => Words.Own())];
        var logged = await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().With("officialNumber", $"12/{words[0]}").With("summary", words[1]).With("translation", words[2])
        );
        await StepAsync(
            logged,
            "classification",
            new JsonObject
            {
                ["signsOfCrime"] = false,
                ["urgency"] = "priority",
                ["note"] = words[4],
            },
            1
        );
        await StepAsync(logged, "assignment", new JsonObject(), 2);
        (await service.IdsAsync(Officers.OfMocBai, words[3])).ShouldBeEmpty();
        await StepAsync(logged, "answer", new JsonObject { ["final"] = true, ["text"] = $"Trả lời: {words[3]}" }, 3);
        foreach (var word in words[..4])
        {
            (await service.IdsAsync(Officers.OfMocBai, word)).ShouldBe([logged.Id()], word);
        }

        (await service.IdsAsync(Officers.OfMocBai, words[4])).ShouldBeEmpty("a note to a step is no answer");
        var reference = logged["reference"]!.GetValue<string>();
        var number = reference[(reference.LastIndexOf('-') + 1)..].TrimStart('0');
        foreach (var form in new[] { reference, reference.ToLowerInvariant(), reference.Replace('-', ' '), $"HL-KH-2018-{number}" })
        {
            (await service.IdsAsync(Officers.OfMocBai, form)).ShouldContain(logged.Id(), form);
        }
    }

    [Fact]
    public async Task What_was_corrected_is_found_as_it_reads_now()
    {
        var (before, after) = (Words.Own(), Words.Own());
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", before));
        var correction = new JsonObject
        {
            ["field"] = "summary",
            ["value"] = after,
            ["reason"] = "Nghe nhầm",
        };
        await StepAsync(logged, "corrections", correction, 1);
        (await service.IdsAsync(Officers.OfMocBai, after)).ShouldBe([logged.Id()]);
        (await service.IdsAsync(Officers.OfMocBai, before)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_voided_is_still_found()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", own));
        await StepAsync(logged, "voiding", new JsonObject { ["reason"] = "Ghi nhầm" }, 1);
        (await service.IdsAsync(Officers.OfMocBai, own)).ShouldBe([logged.Id()]);
        (await service.IdsAsync(Officers.OfMocBai, own, "counted=true")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_of_more_words_than_an_index_holds_is_saved_and_found()
    {
        var summary = string.Join(' ', Enumerable.Range(0, 1900).Select(i => $"{i:x}")) + " " + own;
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", summary));
        var same = string.Concat(Enumerable.Repeat("x ", 4990));
        await StepAsync(
            logged,
            "corrections",
            new JsonObject
            {
                ["field"] = "translation",
                ["value"] = same,
                ["reason"] = "Thêm",
            },
            1
        );
        await StepAsync(
            logged,
            "corrections",
            new JsonObject
            {
                ["field"] = "subject",
                ["value"] = new string('y', 300),
                ["reason"] = "Thêm",
            },
            2
        );
        (await service.IdsAsync(Officers.OfMocBai, $"76b {own} x")).ShouldBe([logged.Id()]);
    }

    private static DateTimeOffset At(int hours) => Officers.Noon.AddHours(hours);

    private static string? Short(string? subject) => subject?.Split(' ')[0];

    private async Task<string> LoggedAsync(string subject, int hours = -1) =>
        (await service.LoggedAsync(Officers.OfMocBai, An.Exchange(At(hours)).With("subject", $"{subject} · {own}"))).Id();

    private async Task StepAsync(JsonNode exchange, string step, JsonObject request, long version)
    {
        using var answer = await service.StepAsync(Officers.OfMocBai, exchange.Id(), step, request, version);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
