using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Portal.Tests.Logging;

/// <summary>The repeatable people of the form, and what moves into them.</summary>
public sealed class MovingToPeople
{
    private static PageLanguage Vietnamese => new(new HttpContextAccessor());

    [Fact]
    public void What_looks_personal_goes_to_a_person_and_leaves_a_mark()
    {
        var form = new FormState { ["summary"] = "Chị Nguyễn Thị Hoa, điện thoại 0912 345 678, CMND 290123456, đang ở Mộc Bài." };

        MoveToPeople.Move(form, Vietnamese, "summary");

        form["summary"].ShouldBe("Chị [người 1], điện thoại [người 1], CMND [người 1], đang ở Mộc Bài.");
        var person = PeopleFields.Read(form).ShouldHaveSingleItem();
        person.Name.ShouldBe("Nguyễn Thị Hoa");
        person.Telephone.ShouldBe("0912 345 678");
        person.Document.ShouldBe("290123456");
    }

    [Fact]
    public void A_name_typed_with_a_letter_that_looks_alike_leaves_the_text_and_is_kept_as_it_is_meant()
    {
        var form = new FormState { ["summary"] = "Chị \u00D0ặng Thị \u00D0ào, gọi 0912 345 678." };

        MoveToPeople.Move(form, Vietnamese, "summary");

        form["summary"].ShouldBe("Chị [người 1], gọi [người 1].");
        PeopleFields.Read(form).ShouldHaveSingleItem().Name.ShouldBe("Đặng Thị Đào");
    }

    [Fact]
    public void Each_number_goes_to_the_name_before_it()
    {
        var form = new FormState { ["summary"] = "Nguyễn Thị Hoa, gọi 0912 345 678; chồng là Trần Văn Bình, gọi 0987 654 321." };

        MoveToPeople.Move(form, Vietnamese, "summary");

        var people = PeopleFields.Read(form);
        people
            .Select(person => (person.Name, person.Telephone))
            .ShouldBe([("Nguyễn Thị Hoa", "0912 345 678"), ("Trần Văn Bình", "0987 654 321")]);
        form["summary"].ShouldBe("[người 1], gọi [người 1]; chồng là [người 2], gọi [người 2].");
    }

    [Fact]
    public void Of_two_telephones_of_one_person_neither_is_lost()
    {
        var form = new FormState { ["summary"] = "Nguyễn Thị Hoa, gọi 0912 345 678 hoặc 0987 654 321." };

        MoveToPeople.Move(form, Vietnamese, "summary");

        PeopleFields.Read(form).Select(person => person.Telephone).ShouldBe(["0912 345 678", "0987 654 321"]);
        form["summary"].ShouldBe("[người 1], gọi [người 1] hoặc [người 2].");
    }

    [Fact]
    public void A_row_already_filled_in_is_never_overwritten()
    {
        var form = new FormState { ["summary"] = "Gọi lại số 0912 345 678, CMND 290123456." };
        var row = PeopleFields.Add(form)!.Value;
        form[PeopleFields.Field(row, "name")] = "Lê Thị Cúc";
        form[PeopleFields.Field(row, "telephone")] = "0909 111 222";
        form[PeopleFields.Field(row, "document")] = "079199000001";

        MoveToPeople.Move(form, Vietnamese, "summary");

        var people = PeopleFields.Read(form);
        (people[0].Name, people[0].Telephone, people[0].Document).ShouldBe(("Lê Thị Cúc", "0909 111 222", "079199000001"));
        (people[1].Name, people[1].Telephone, people[1].Document).ShouldBe((null, "0912 345 678", "290123456"));
    }

    [Fact]
    public void A_number_written_after_a_mark_goes_to_the_person_it_marks_and_a_name_told_again_is_the_same_person()
    {
        var form = new FormState
        {
            ["subject"] = "Tìm Trần Văn Bình",
            ["summary"] = "[người 1] gọi từ 0912 345 678. TRẦN VĂN BÌNH chưa về.",
        };
        form[PeopleFields.Field(PeopleFields.Add(form)!.Value, "name")] = "Lê Thị Cúc";

        MoveToPeople.Move(form, Vietnamese, "subject", "summary");

        PeopleFields.Read(form).Select(person => person.Telephone).ShouldBe(["0912 345 678", null]);
        form["summary"].ShouldBe("[người 1] gọi từ [người 1]. [người 2] chưa về.");
    }

    [Fact]
    public void Two_names_become_two_people_after_those_already_there()
    {
        var form = new FormState { ["summary"] = "Nguyễn Thị Hoa đi cùng Trần Văn Bình." };
        form[PeopleFields.Field(PeopleFields.Add(form)!.Value, "name")] = "Lê Thị Cúc";

        MoveToPeople.Move(form, Vietnamese, "summary");

        PeopleFields.Read(form).Select(person => person.Name).ShouldBe(["Lê Thị Cúc", "Nguyễn Thị Hoa", "Trần Văn Bình"]);
        form["summary"].ShouldBe("[người 2] đi cùng [người 3].");
    }

    [Fact]
    public void Rows_taken_out_in_the_browser_leave_no_gap()
    {
        var form = new FormState { [PeopleFields.Field(4, "name")] = "Lê Thị Cúc", [PeopleFields.Field(4, "birth")] = "12/5/1999" };
        form.Set(PeopleFields.Index, ["2", "4"]);
        form[PeopleFields.Field(2, "birth")] = "05/1999";

        PeopleFields.CloseUp(form);

        var people = PeopleFields.Read(form);
        people.Select(person => person.Birth).ShouldBe(["1999-05", "1999-05-12"]);
        people[1].Name.ShouldBe("Lê Thị Cúc");
    }
}
