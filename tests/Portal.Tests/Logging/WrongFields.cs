using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Portal.Tests.Logging;

/// <summary>What the form says is wrong, all of it at once and in the words of whoever typed it.</summary>
public sealed class WrongFields
{
    private static readonly DateTimeOffset Now = new(2018, 12, 31, 7, 20, 0, TimeSpan.Zero);

    private static PageLanguage Vietnamese => new(new HttpContextAccessor());

    [Fact]
    public void A_time_that_can_t_be_read_does_not_hide_what_is_missing()
    {
        var form = new FormState { ["at"] = "hôm qua", ["partner"] = "KH" };
        LogForm.Read(form, Vietnamese, Now);

        LogForm.AddMissing(form, Vietnamese);

        var wrong = form.Errors.Select(error => error.Field).ToArray();
        wrong.ShouldBeUnique();
        wrong.ShouldContain("at");
        wrong.ShouldContain("kind");
        wrong.ShouldContain("summary");
        wrong.ShouldNotContain("partner");
    }

    [Fact]
    public void Of_a_secret_paper_the_fields_of_the_register_are_missing_and_not_the_text()
    {
        var form = new FormState { ["at"] = "hôm qua", ["secrecy"] = "secret" };

        LogForm.AddMissing(form, Vietnamese);

        form.Errors.Select(error => error.Field).ShouldContain("paperLocation");
        form.Errors.Select(error => error.Field).ShouldNotContain("subject");
    }

    [Theory]
    [InlineData("people[1].birth", 2)]
    [InlineData("people[0].roles[3]", 1)]
    [InlineData("subject", null)]
    [InlineData("people[x].birth", null)]
    public void A_field_of_a_person_says_whose_it_is(string field, int? person) => LogLabels.PersonOf(field).ShouldBe(person);

    [Theory]
    [InlineData("khoảng 25 tuổi", "1993~")]
    [InlineData("25 tuổi", "1993~")]
    [InlineData("about 25 years", "1993~")]
    [InlineData("about 16", "2002~")]
    [InlineData("khoảng 16", "2002~")]
    [InlineData("khoảng 85", "khoảng 85")] // an age or a year
    [InlineData("16", "16")]
    [InlineData("khoảng 1999", "1999~")]
    [InlineData("1999", "1999")]
    [InlineData("1999-05", "1999-05")]
    [InlineData("hai mươi lăm", "hai mươi lăm")] // refused by name
    [InlineData(null, null)]
    public void An_age_becomes_a_year_that_is_known_only_about(string? typed, string? kept) => TypedBirth.Of(typed, Now).ShouldBe(kept);

    [Fact]
    public void A_year_known_only_about_is_read_as_such()
    {
        TypedBirth.Words("1993~", Vietnamese).ShouldBe("khoảng 1993");
        TypedBirth.Words("1999-05", Vietnamese).ShouldBe("05/1999");
    }

    [Fact]
    public void Sex_nationality_and_minor_of_a_person_are_sent()
    {
        var form = new FormState
        {
            ["at"] = "14:00",
            ["people.index"] = "0",
            ["people[0].roles"] = "victim",
            ["people[0].sex"] = "female",
            ["people[0].nationality"] = "KH",
            ["people[0].minor"] = "yes",
            ["people[0].birth"] = "khoảng 15 tuổi",
        };

        var person = LogForm.Read(form, Vietnamese, Now).People.ShouldHaveSingleItem();

        (person.Sex, person.Nationality, person.Minor, person.Birth).ShouldBe(("female", "KH", true, "2003~"));
    }

    [Fact]
    public void An_age_told_last_year_and_written_down_now_is_counted_from_then()
    {
        var form = new FormState
        {
            ["at"] = "30/12/2017 14:00",
            ["people.index"] = "0",
            ["people[0].birth"] = "khoảng 15 tuổi",
        };

        LogForm.Read(form, Vietnamese, Now).People.ShouldHaveSingleItem().Birth.ShouldBe("2002~");
    }

    [Fact]
    public void A_wrong_birth_is_explained_as_people_write_it() =>
        LogForm.WordsOf("people[0].birth", "Ngày sinh ghi theo dạng 1999-05-12", Vietnamese).ShouldContain("12/05/1999");
}
