using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Data;
using Cooperation.Tests.Support.Services;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Tests.Builders;

/// <summary>Annual reviews, in a word each.</summary>
internal static class Reviewing
{
    public const string Annual = "/api/reviews/annual-reviews";

    public static readonly IReadOnlyList<string> Sections = ["exchanges", "cases", "activities", "meetings", "obstacles", "followUp"];

    private static readonly DateTimeOffset Now = new(2019, 1, 10, 2, 0, 0, TimeSpan.Zero);

    /// <summary>Plans for the standing agency.</summary>
    public static TestAccount Planner { get; } = new("planner", "BCA", "CA-VP130") { At = Now, Name = "Lâm Mỹ Hạnh" };

    /// <summary>Plans there too.</summary>
    public static TestAccount Colleague { get; } = new("planner", "BCA", "CA-VP130") { At = Now, Name = "Người thứ hai" };

    /// <summary>Plans for an agency that takes part in the instrument.</summary>
    public static TestAccount Partaker { get; } = new("planner", "BLDTBXH", "LD-KHTH") { At = Now, Name = "Tô Thanh Bình" };

    /// <summary>Plans for another agency.</summary>
    public static TestAccount Outsider { get; } = new("planner", "BTTTT", "TTTT-KHTH") { At = Now, Name = "Lưu Đăng Khoa" };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>An instrument with Cambodia that the standing agency leads.</summary>
    public static async Task InstrumentAsync(this ReviewsService reviews, string code, DateOnly? signed = null)
    {
        await using var db = reviews.Context();
        var state = InstrumentFactsTests.Changed(code, "inForce") with { TakingPart = [new("BLDTBXH")], SignedOn = signed };
        await new RecordInstrumentFactsWhenInstrumentChanged(db).ApplyAsync(
            [Facts.Heard(state.InstrumentId, state.Version, state)],
            Cancelled
        );
    }

    /// <summary>A review that was begun.</summary>
    public static async Task<JsonNode> BegunAsync(
        this ReviewsService reviews,
        string instrument,
        int from = 2018,
        int to = 2018,
        TestAccount? by = null
    ) => await reviews.CreatedAsync(by ?? Planner, Annual, Period(instrument, from, to));

    public static JsonObject Period(string instrument, int from, int to) =>
        new()
        {
            ["instrument"] = instrument,
            ["from"] = $"{from}-01-01",
            ["to"] = $"{to}-12-31",
        };

    /// <summary>The review as somebody reads it.</summary>
    public static Task<JsonNode> DocumentAsync(this ReviewsService reviews, JsonNode review, TestAccount? by = null, string query = "") =>
        reviews.ReadAsync(by ?? Planner, $"{Annual}/{review.Id()}{query}");

    /// <summary>Takes a step at the version that the review has now.</summary>
    public static async Task<HttpResponseMessage> StepAsync(
        this ReviewsService reviews,
        JsonNode review,
        string step,
        JsonObject? body = null,
        TestAccount? by = null
    )
    {
        var version = (await reviews.DocumentAsync(review))["version"]!.GetValue<long>();
        return await reviews.PostAsync(
            by ?? Planner,
            $"{Annual}/{review.Id()}/{step}",
            body ?? [],
            string.Create(CultureInfo.InvariantCulture, $"\"{version}\"")
        );
    }

    /// <summary>Takes a step that is taken.</summary>
    public static async Task TakenAsync(
        this ReviewsService reviews,
        JsonNode review,
        string step,
        JsonObject? body = null,
        TestAccount? by = null
    )
    {
        using var answer = await reviews.StepAsync(review, step, body, by);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    /// <summary>Freezes while every service answers with this horizon, after so many states.</summary>
    public static async Task FrozenAsync(this ReviewsService reviews, JsonNode review, long horizon = 1000, JsonObject? body = null)
    {
        var asked = reviews.StepAsync(review, "freeze", body);
        await reviews.AnswerAsync(horizon, FactKinds.Owners);
        using var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    /// <summary>The services answer the newest question for marks, by message.</summary>
    public static async Task AnswerAsync(this ReviewsService reviews, long horizon, IReadOnlyList<string> owners, JsonObject? states = null)
    {
        var mark = Guid.Empty;
        (
            await Launcher.Processes.Poll.UntilAsync(
                async _ => (mark = (await OpenAsync(reviews)) ?? Guid.Empty) != Guid.Empty,
                TimeSpan.FromSeconds(10),
                Cancelled
            )
        ).ShouldBeTrue("Reviews asks for marks");
        foreach (var owner in owners)
        {
            await reviews.TellAsync(
                $"{owner}.marks.reviews",
                mark,
                new JsonObject
                {
                    ["markId"] = mark,
                    ["owner"] = owner,
                    ["epoch"] = 0,
                    ["horizon"] = horizon,
                    ["states"] = owner == "hotline" ? states?.DeepClone() ?? new JsonObject() : new JsonObject(),
                }
            );
        }
    }

    /// <summary>Somebody writes a text of a section.</summary>
    public static async Task<JsonNode> WrittenAsync(
        this ReviewsService reviews,
        JsonNode review,
        string section,
        string text,
        int[]? from = null,
        TestAccount? by = null
    )
    {
        using var answer = await reviews.PostAsync(
            by ?? Planner,
            $"{Annual}/{review.Id()}/commentary",
            new JsonObject
            {
                ["section"] = section,
                ["text"] = text,
                ["from"] = new JsonArray([.. (from ?? []).Select(number => JsonValue.Create(number))]),
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
        return await answer.BodyAsync();
    }

    /// <summary>Every section has a text.</summary>
    public static async Task AllWrittenAsync(this ReviewsService reviews, JsonNode review, TestAccount? by = null)
    {
        foreach (var section in (await reviews.DocumentAsync(review))["sections"]!.AsArray())
        {
            int[] from = [.. section!["texts"]!.AsArray().Select(text => text!["number"]!.GetValue<int>())];
            await reviews.WrittenAsync(review, section["code"]!.GetValue<string>(), "Nhận xét của mục này.", from, by);
        }
    }

    /// <summary>A review that was published.</summary>
    public static async Task<JsonNode> PublishedAsync(this ReviewsService reviews, string instrument, int year = 2018)
    {
        var review = await reviews.BegunAsync(instrument, year, year);
        await reviews.FrozenAsync(review);
        await reviews.AllWrittenAsync(review);
        await reviews.TakenAsync(review, "submission");
        await reviews.TakenAsync(review, "approval", by: Colleague);
        await reviews.TakenAsync(review, "publication");
        return review;
    }

    /// <summary>Whether the review is as it was frozen.</summary>
    public static Task<JsonNode> VerifiedAsync(this ReviewsService reviews, JsonNode review) =>
        reviews.ReadAsync(Planner, $"{Annual}/{review.Id()}/verification");

    private static async Task<Guid?> OpenAsync(ReviewsService reviews)
    {
        await using var db = reviews.Context();
        return await db
            .Marks.Where(mark => mark.Horizon == null)
            .OrderByDescending(mark => mark.AskedAt)
            .Select(mark => (Guid?)mark.MarkId)
            .FirstOrDefaultAsync(Cancelled);
    }
}
