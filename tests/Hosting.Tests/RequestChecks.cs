using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Cooperation.Hosting.Tests.Probe;

namespace Cooperation.Hosting.Tests;

/// <summary>The shape of requests: what is wrong is named field by field, what is right arrives in one form.</summary>
public sealed class RequestChecks(ProbeService probe) : IClassFixture<ProbeService>
{
    private const string Right = """
        {"subject":"Tin","colour":"red","receivedAt":"2018-12-31T08:30:00+07:00","signs":true}
        """;

    private HttpClient Client => probe.ClientOf(ProbeService.Officer, "en");

    [Theory]
    [InlineData("people")]
    [InlineData("others")]
    [InlineData("names")]
    [InlineData("one name")]
    public async Task An_answer_stays_small_however_much_is_wrong(string what)
    {
        const string Person = """{"name":"much too long a name"}""";
        const string Colour = "\"pink\"";
        static string Many(Func<int, string> entry) => string.Join(',', Enumerable.Range(0, 10_000).Select(entry));
        var body = what switch
        {
            "people" => "{\"people\":[" + Many(_ => Person) + "]}",
            "others" => "{\"others\":[" + Many(_ => Colour) + "]}",
            "names" => "{" + Many(place => $"\"field{place}\":1") + "}",
            _ => "{\"" + new string('x', 500_000) + "\":1}",
        };

        var answer = await Client.PostJsonAsync("/api/probe/forms", body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var said = await answer.Content.ReadAsStringAsync();
        said.Length.ShouldBeLessThan(20_000);
        if (what != "one name")
        {
            said.ShouldContain("more errors, not listed here");
        }
    }

    [Fact]
    public async Task A_day_or_a_key_that_is_required_and_missing_is_named_like_a_text()
    {
        var answer = await Client.PostJsonAsync("/api/probe/dated", "{}");
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Errors().Keys.ShouldBe(["day", "of"], ignoreOrder: true);
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once()
    {
        var answer = await Client.PostJsonAsync(
            "/api/probe/forms",
            """
            {"colour":"blue","receivedAt":"yesterday","signs":"yes","level":9,"day":"2018-02-30","parent":"x","note":"longer than ten",
             "people":[{"roles":["a"],"name":"much too long a name"},{"name":"An"},5],"others":["red","pink"],"extra":1}
            """
        );

        var errors = (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Errors();

        errors.Keys.ShouldBe(
            [
                "extra",
                "subject",
                "colour",
                "receivedAt",
                "signs",
                "level",
                "day",
                "parent",
                "note",
                "people[0].name",
                "people[1].roles",
                "people[2]",
                "people",
                "others[1]",
            ],
            ignoreOrder: true
        );
        errors["subject"].ShouldBe("This field is required.");
        errors["colour"].ShouldBe("Not a code of the list. Allowed: red, green.");
        errors["signs"].ShouldBe("Must be true or false.");
        errors["level"].ShouldBe("Must be from 1 to 5.");
        errors["note"].ShouldBe("Longer than 10 characters.");
        errors["people"].ShouldBe("More than 2 entries.");
        errors["people[2]"].ShouldBe("Must be an object.");
        errors["extra"].ShouldBe("There is no field of this name.");
    }

    [Fact]
    public async Task The_errors_are_in_Vietnamese_unless_English_is_asked_for()
    {
        var answer = await probe.ClientOf(ProbeService.Officer).PostJsonAsync("/api/probe/forms", "{}");

        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest);

        problem.Errors()["subject"].ShouldBe("Trường này là bắt buộc.");
        problem.GetProperty("title").GetString().ShouldBe("Dữ liệu không hợp lệ");
        answer.Content.Headers.ContentLanguage.ShouldBe(["vi"]);
    }

    [Theory]
    [InlineData("vi,en;q=0.5", "vi")]
    [InlineData("en-GB,en;q=0.9,vi;q=0.1", "en")]
    [InlineData("fr", "vi")]
    [InlineData("fr, en;q=0.4", "en")]
    [InlineData("*", "vi")]
    public async Task The_language_is_the_first_of_ours_that_the_caller_reads(string header, string language)
    {
        var answer = await probe.ClientOf(ProbeService.Officer, header).PostJsonAsync("/api/probe/forms", "{}");

        answer.Content.Headers.ContentLanguage.ShouldBe([language]);
    }

    [Fact]
    public async Task What_is_right_arrives_composed_trimmed_and_in_UTC()
    {
        var decomposed = "  Nguyễn Thị Đào ".Normalize(NormalizationForm.FormD);
        var answer = await Client.PostJsonAsync(
            "/api/probe/forms",
            $$"""{"subject":"{{decomposed}}","colour":"green","receivedAt":"2018-12-31T08:30:00.1234567+07:00","signs":false,"note":" a\r\nb\tc ","day":"","people":[]}"""
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var form = await answer.Content.ReadFromJsonAsync<JsonElement>();
        form.GetProperty("subject").GetString().ShouldBe("Nguyễn Thị Đào".Normalize(NormalizationForm.FormC));
        form.GetProperty("note").GetString().ShouldBe("a\nb\tc");
        form.GetProperty("receivedAt")
            .GetDateTimeOffset()
            .ShouldBe(new DateTimeOffset(2018, 12, 31, 1, 30, 0, TimeSpan.Zero).AddTicks(1234560));
        form.GetProperty("receivedAt").GetDateTimeOffset().Offset.ShouldBe(TimeSpan.Zero);
        form.GetProperty("day").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\u001b[31m")]
    [InlineData("a\\nb")]
    [InlineData("\\u007f")]
    [InlineData("\\u0085")]
    [InlineData("\\u202e")]
    [InlineData("\\ufffe")]
    public async Task A_control_character_is_refused(string escaped)
    {
        var answer = await Client.PostJsonAsync("/api/probe/forms", Right.Replace("Tin", escaped, StringComparison.Ordinal));

        (await answer.ProblemAsync(HttpStatusCode.BadRequest))
            .Errors()["subject"]
            .ShouldBe("Holds a control character, which is not allowed.");
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("a\\ud83d")]
    public async Task An_unpaired_surrogate_is_refused(string escaped)
    {
        var answer = await Client.PostJsonAsync("/api/probe/forms", Right.Replace("Tin", escaped, StringComparison.Ordinal));

        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Errors()["subject"].ShouldBe("Holds an incomplete Unicode character.");
    }

    [Fact]
    public async Task A_character_of_two_halves_is_kept()
    {
        var answer = await Client.PostJsonAsync("/api/probe/forms", Right.Replace("Tin", "\\ud83d\\ude00", StringComparison.Ordinal));

        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("subject").GetString().ShouldBe("\U0001F600");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"subject\":")]
    [InlineData("{\"subject\":\"a\",\"subject\":\"b\"}")]
    [InlineData("{\"\\ud800\":1}")]
    public async Task What_is_no_JSON_object_is_refused_as_a_whole(string body)
    {
        var answer = await Client.PostJsonAsync("/api/probe/forms", body);

        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("request.json");
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused()
    {
        using var content = new ByteArrayContent([.. "{\"subject\":\""u8, 0xED, 0xA0, 0x80, .. "\",\"colour\":\"red\"}"u8]);
        content.Headers.ContentType = new("application/json");

        var answer = await Client.PostAsync("/api/probe/forms", content);

        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("2018-12-31T08:30:00")]
    [InlineData("2018-12-31")]
    [InlineData("31/12/2018 08:30")]
    [InlineData("2018-13-31T08:30:00Z")]
    [InlineData("1546219800")]
    public async Task A_time_without_its_offset_is_refused(string time)
    {
        var answer = await Client.PostJsonAsync(
            "/api/probe/forms",
            Right.Replace("2018-12-31T08:30:00+07:00", time, StringComparison.Ordinal)
        );

        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Errors().Keys.ShouldBe(["receivedAt"]);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_with_413()
    {
        var answer = await Client.PostJsonAsync(
            "/api/probe/forms",
            Right.Replace("Tin", new string('a', 1_100_000), StringComparison.Ordinal)
        );

        await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_without_a_length_too()
    {
        using var request = Answers.Request(
            HttpMethod.Post,
            "/api/probe/forms",
            Right.Replace("Tin", new string('a', 1_100_000), StringComparison.Ordinal)
        );
        request.Headers.TransferEncodingChunked = true;

        await (await Client.SendAsync(request)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Another_content_type_is_refused_with_415()
    {
        using var content = new StringContent(Right, Encoding.UTF8, "text/plain");

        await (await Client.PostAsync("/api/probe/forms", content)).ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_query_is_checked_like_a_body()
    {
        var right = await Client.GetFromJsonAsync<JsonElement>(
            "/api/probe/forms?colour=red&limit=7&overdue=true&from=2018-01-01T00:00:00Z"
        );
        right.GetProperty("limit").GetInt32().ShouldBe(7);
        right.GetProperty("overdue").GetBoolean().ShouldBeTrue();

        var wrong = await Client.GetAsync("/api/probe/forms?colour=blue&limit=many&from=now&other=1&overdue=false&overdue=true");
        (await wrong.ProblemAsync(HttpStatusCode.BadRequest))
            .Errors()
            .Keys.ShouldBe(["colour", "limit", "from", "other", "overdue"], ignoreOrder: true);

        var empty = await Client.GetFromJsonAsync<JsonElement>("/api/probe/forms?colour=&limit=");
        empty.GetProperty("limit").GetInt32().ShouldBe(50);
    }
}
